// The set-up of a new workbook puts the templates into Drive, and is done all the same where Drive refuses.

import type { Json } from '../../local/google/api';
import type { EngineState } from '../../local/google/state';
import { type BuiltAddIn, emptyState, sampleUnits, setupInput } from '../../samples/thanh-oai-2021/prepare';
import { builtAddIn, engineOn, runOn } from './district';

const FOLDER = 'Tuần lễ học tập suốt đời năm 2021';
const TEMPLATES = ['Mẫu báo cáo tổng kết (sửa được).docx', 'Mẫu phiếu đơn vị (sửa được).docx'];
const INPUT = [setupInput(sampleUnits(2))];

let addIn: BuiltAddIn;

beforeAll(async () => {
  addIn = await builtAddIn();
});

const namesIn = ({ drive }: EngineState) => drive.files.map(({ name }) => name);

test('both templates lie in the folder of the campaign', () => {
  const state = emptyState();

  engineOn(addIn, state).run('setUpFrom', INPUT, 'client');

  const [folder, ...templates] = state.drive.files;
  expect(namesIn(state)).toEqual([FOLDER, ...TEMPLATES]);
  expect(templates.map(({ parents }) => parents)).toEqual([[folder?.id], [folder?.id]]);
});

test('where Drive refuses, the workbook is there, and the message says how to get them', () => {
  const whole = engineOn(addIn, emptyState());
  whole.run('setUpFrom', INPUT, 'client');
  const calls = whole.ledger.entries.filter(({ method }) => /^drive\.files\.(list|create)$/.test(method));
  expect(calls).toHaveLength(4);

  for (const { call } of calls) {
    const state = emptyState();
    const engine = engineOn(addIn, state, { faults: [{ call, when: 'before', kind: 'error' }] });

    const outcome = engine.run('setUpFrom', INPUT, 'client') as { [key: string]: Json };

    expect(outcome).toMatchObject({ ok: true, created: 2 });
    expect(outcome.message).toMatch(
      /Chưa đặt được các mẫu báo cáo vào Google Drive \(.*\); khi cần, chọn "Mẫu báo cáo..."/,
    );
    expect(runOn(addIn, state, 'openReportTemplate')).toMatchObject({ ok: true });
    expect(namesIn(state)).toEqual([FOLDER, ...TEMPLATES]);
  }
});
