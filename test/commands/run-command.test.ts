// Failures become words, and only bugs are thrown on.

import { runAsked, runCommand } from '../../src/commands/run-command';
import { setupError } from '../../src/core/errors';
import { TemplateError } from '../../src/report/template-error';
import { office } from './office';

function failing(error: unknown) {
  const { services, deeds } = office();
  const run = () =>
    runCommand(services, () => {
      throw error;
    });
  return { run, deeds };
}

function googleError(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

describe('a command that works', () => {
  test('tells its message and returns it', () => {
    const { services, deeds } = office();
    expect(runCommand(services, () => ({ message: 'Xong.', created: 3 }))).toEqual({
      ok: true,
      message: 'Xong.',
      created: 3,
    });
    expect(deeds).toEqual([{ kind: 'tell', text: 'Xong.' }]);
  });

  test('shows its documents where it has some', () => {
    const { services, deeds } = office();
    runCommand(services, () => ({ message: 'Xong.', documents: [] }));
    expect(deeds).toEqual([{ kind: 'files', text: 'Xong.' }]);
  });

  test('works under the lock and tells outside it', () => {
    const { services } = office();
    const order: string[] = [];
    const watched = {
      ...services,
      exclusively: <T>(work: () => T): T => {
        order.push('lock');
        const done = work();
        order.push('unlock');
        return done;
      },
      screen: { ...services.screen, tell: () => void order.push('tell') },
    };
    runCommand(watched, () => {
      order.push('work');
      return { message: 'Xong.' };
    });
    expect(order).toEqual(['lock', 'work', 'unlock', 'tell']);
  });
});

describe('a command that fails', () => {
  test('a fault of the set-up is told with its place, and nothing is thrown', () => {
    const { run, deeds } = failing(
      setupError('badDate', { in: 'Trang "Cấu hình"', at: 'ô B8' }, { value: 'mai', key: 'deadline' }),
    );
    const message =
      'Trang "Cấu hình", ô B8: mục "Hạn nộp báo cáo" ghi "mai" không phải là ngày có thật; hãy ghi dạng ngày/tháng/năm.';
    expect(run()).toEqual({ ok: false, message });
    expect(deeds).toEqual([{ kind: 'tell', text: message }]);
  });

  test('a template that cannot be filled is a fault of the set-up', () => {
    const { run } = failing(new TemplateError([{ kind: 'unknown-tag', tag: 'ten_sai', part: '', detail: '' }]));
    expect(run()).toEqual({
      ok: false,
      message:
        'Mẫu báo cáo: không có thẻ nào tên là {ten_sai}; hãy xóa hoặc ghi lại đúng tên thẻ.\n' +
        'Chưa có gì được ghi; mở mẫu để sửa bằng mục "Mẫu báo cáo...".',
    });
  });

  test('a template that is no Word file is told as such', () => {
    const { run } = failing(new TemplateError([{ kind: 'not-a-word-file', tag: '', part: '', detail: '' }]));
    expect(run()).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^Mẫu báo cáo: tệp không phải là tệp Word \(\.docx\) hoặc đã hỏng; /),
    });
  });

  test.each(['Quota exceeded', 'Quota exceeded.', 'Quota exceeded.\n'])(
    'what Google said (%j) ends with one full stop',
    (said) => {
      expect(failing(googleError('Exception', said)).run()).toMatchObject({
        message: expect.stringContaining(': Quota exceeded. Hãy chạy lại lệnh;'),
      });
    },
  );

  test.each(['GoogleJsonResponseException', 'Exception'])('a refusal of Google (%s) is told as such', (name) => {
    const { run, deeds } = failing(googleError(name, 'Quota exceeded.'));
    expect(run()).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^Google không thực hiện được yêu cầu: Quota exceeded\./),
    });
    expect(deeds).toHaveLength(1);
  });

  test.each([[new TypeError('x is undefined')], ['a thrown text']])('a bug is told and thrown on: %p', (error) => {
    const { run, deeds } = failing(error);
    let thrown: unknown;
    try {
      run();
    } catch (caught) {
      thrown = caught;
    }
    expect(thrown).toBe(error);
    expect(deeds).toMatchObject([
      { kind: 'tell', text: expect.stringContaining('Chương trình gặp lỗi chưa lường trước') },
    ]);
  });
});

describe('a command that asks', () => {
  /** @param again what is asked when it is worked out once more */
  function asking(holds: boolean | undefined, again = 'Làm nhé?') {
    const { services } = office();
    let [proposed, performed] = [0, 0];
    const result = runAsked(services, () => {
      proposed += 1;
      const own = proposed;
      return {
        question: own === 1 ? 'Làm nhé?' : again,
        ...(holds === undefined ? {} : { holds: () => holds }),
        perform: () => {
          performed = own;
          return { message: 'Xong.' };
        },
      };
    });
    return { result, proposed, performed };
  }

  test('is worked out again under the lock, and done as it is then', () => {
    expect(asking(undefined)).toMatchObject({ proposed: 2, performed: 2, result: { ok: true, asked: 'Làm nhé?' } });
    expect(asking(false)).toMatchObject({ proposed: 2, performed: 2 });
  });

  test('is done as it was agreed to where it still holds', () => {
    expect(asking(true, 'Khác?')).toMatchObject({ proposed: 1, performed: 1, result: { ok: true, asked: 'Làm nhé?' } });
  });

  test('is not done where the question would be another one', () => {
    expect(asking(undefined, 'Khác?')).toMatchObject({ performed: 0, result: { ok: false } });
  });
});
