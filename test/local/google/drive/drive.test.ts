import PizZip from 'pizzip';
import { type ApiRequest, type Caller, NotEmulatedError } from '../../../../local/google/api';
import { createDriveApi } from '../../../../local/google/drive';
import { DOCX, FOLDER, GOOGLE_DOC } from '../../../../local/google/drive/media';
import type { EngineState } from '../../../../local/google/state';
import { IdSource } from '../../../../local/google/utilities/ids';
import { newState, USER } from '../../runtime/new-engine';

const NOW = new Date('2026-10-05T01:00:00Z');

function wordFile(): string {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', '<Types/>');
  zip.file('word/document.xml', '<w:document/>');
  return zip.generate({ type: 'base64' });
}

function text(content: string) {
  return { contentType: 'text/plain', base64: Buffer.from(content).toString('base64') };
}

/** A Drive over a state, called as one user. */
function drive(state: EngineState = newState(), actor = USER) {
  const api = createDriveApi(state, { ids: new IdSource('test'), exportBytes: 1_000_000, appPropertyBytes: 124 });
  const caller: Caller = { actor, authMode: 'FULL', now: NOW };
  return (method: string, params: ApiRequest['params'] = {}, rest: Partial<ApiRequest> = {}) => {
    const carry = api[method];
    if (!carry) throw new Error(`no method ${method}`);
    return carry({ params, ...rest }, caller);
  };
}

test('a file answers with its id, name and type unless more is asked for', () => {
  const call = drive();

  const created = call('drive.files.create', {}, { body: { name: 'a.txt' }, media: text('chào') });

  expect(created).toEqual({ kind: 'drive#file', id: expect.any(String), name: 'a.txt', mimeType: 'text/plain' });
});

test('fields chooses what the answer shows', () => {
  const call = drive();

  const created = call('drive.files.create', { fields: 'size,parents' }, { body: { name: 'a' }, media: text('abc') });

  expect(created).toEqual({ size: '3', parents: ['root'] });
  expect(() => call('drive.files.list', { fields: 'files(id,colour)' })).toThrow(
    'Invalid field selection files.colour',
  );
});

test('Word becomes a Google Doc, keeps its bytes and is exported as them', () => {
  const state = newState();
  const call = drive(state);
  const base64 = wordFile();

  call(
    'drive.files.create',
    {},
    { body: { name: 'Báo cáo', mimeType: GOOGLE_DOC }, media: { contentType: DOCX, base64 } },
  );

  const [file] = state.drive.files;
  expect(file).toMatchObject({ mimeType: GOOGLE_DOC, contentType: DOCX, content: base64, owner: USER });
  expect(call('drive.files.get', { fileId: file?.id, fields: 'webViewLink' })).toEqual({
    webViewLink: `https://docs.google.com/document/d/${file?.id}/edit?usp=drivesdk`,
  });
  expect(call('drive.files.export', { fileId: file?.id, mimeType: DOCX, alt: 'media' })).toEqual({
    contentType: DOCX,
    base64,
  });
  expect(() => call('drive.files.export', { fileId: file?.id, mimeType: DOCX })).toThrow(
    'Export requires alt=media to download the exported content.',
  );
  expect(() => call('drive.files.get', { fileId: file?.id, alt: 'media' })).toThrow('Only files with binary content');
});

test('content that is not what its type says is refused and nothing is kept', () => {
  const state = newState();
  const call = drive(state);
  const upload = (contentType: string, content: string) => () =>
    call(
      'drive.files.create',
      {},
      { body: { name: 'x' }, media: { contentType, base64: Buffer.from(content).toString('base64') } },
    );
  const emptyZip = Buffer.from(new PizZip().file('a.txt', 'a').generate({ type: 'base64' }), 'base64').toString(
    'latin1',
  );

  expect(upload(DOCX, 'no zip')).toThrow(/not application\/vnd\.openxmlformats/);
  expect(upload(DOCX, emptyZip)).toThrow();
  expect(upload('image/png', 'GIF89a')).toThrow('not image/png');
  expect(upload('application/pdf', 'PDF')).toThrow('not application/pdf');
  expect(state.drive.files).toEqual([]);
});

test('a file chosen an id keeps it, and a second one of that id is refused', () => {
  const call = drive();
  const { ids } = call('drive.files.generateIds', { count: 1 }) as { ids: string[] };
  const create = () =>
    call('drive.files.create', { fields: 'id' }, { body: { id: ids[0] ?? '', name: 'x' }, media: text('x') });

  expect(create()).toEqual({ id: ids[0] });
  expect(create).toThrow('A file already exists with the provided ID.');
});

test('a Google Doc cannot be given an id beforehand', () => {
  const media = { contentType: DOCX, base64: wordFile() };

  expect(() =>
    drive()('drive.files.create', {}, { body: { id: 'chosen', name: 'x', mimeType: GOOGLE_DOC }, media }),
  ).toThrow('Generated IDs are not supported for Docs Editors formats.');
});

test('the search finds by name, type, bin, folder and app property', () => {
  const call = drive();
  const folder = call('drive.files.create', { fields: 'id' }, { body: { name: "Tuần lễ '26", mimeType: FOLDER } }) as {
    id: string;
  };
  call(
    'drive.files.create',
    {},
    { body: { name: 'a', parents: [folder.id], appProperties: { key: 'one' } }, media: text('a') },
  );
  const { id } = call('drive.files.create', { fields: 'id' }, { body: { name: 'b' }, media: text('b') }) as {
    id: string;
  };
  call('drive.files.update', { fileId: id }, { body: { trashed: true } });
  const names = (q: string) =>
    (call('drive.files.list', { q, fields: 'files(name)' }) as { files: { name: string }[] }).files.map(
      ({ name }) => name,
    );

  expect(names("name = 'Tuần lễ \\'26'")).toEqual(["Tuần lễ '26"]);
  expect(names(`mimeType='${FOLDER}' and trashed=false`)).toEqual(["Tuần lễ '26"]);
  expect(names('trashed = true')).toEqual(['b']);
  expect(names(`'${folder.id}' in parents`)).toEqual(['a']);
  expect(names("appProperties has { key='key' and value='one' }")).toEqual(['a']);
  expect(names("appProperties has { key='key' and value='two' }")).toEqual([]);
  expect(names('')).toHaveLength(3);
});

test.each(["name contains 'x'", "name != 'x'", "name = 'x' or name = 'y'", "not name = 'x'", 'starred = true'])(
  'the query %s is not emulated',
  (q) => {
    expect(() => drive()('drive.files.list', { q })).toThrow(NotEmulatedError);
  },
);

test.each(["name = 'x", 'name', 'name = x', "name = 'x' and", "appProperties has { key='a' }"])(
  'the query %s is no query',
  (q) => {
    expect(() => drive()('drive.files.list', { q })).toThrow('Invalid Value');
  },
);

test('a list comes in order and page by page', () => {
  const call = drive();
  for (const name of ['b', 'c', 'a']) call('drive.files.create', {}, { body: { name }, media: text(name) });
  const page = (pageToken?: string) =>
    call('drive.files.list', { orderBy: 'name desc', pageSize: 2, fields: 'nextPageToken,files(name)', pageToken });

  expect(page()).toEqual({ nextPageToken: '2', files: [{ name: 'c' }, { name: 'b' }] });
  expect(page('2')).toEqual({ files: [{ name: 'a' }] });
});

test('an update changes what it names and clears app properties set to null', () => {
  const state = newState();
  const call = drive(state);
  const { id } = call(
    'drive.files.create',
    { fields: 'id' },
    { body: { name: 'a', appProperties: { x: '1', y: '2' } }, media: text('a') },
  ) as { id: string };

  call(
    'drive.files.update',
    { fileId: id },
    { body: { name: 'b', appProperties: { x: null, z: '3' } }, media: text('new') },
  );

  expect(state.drive.files).toEqual([
    expect.objectContaining({ name: 'b', appProperties: { y: '2', z: '3' }, content: text('new').base64 }),
  ]);
});

test('a refused update leaves the file as it was', () => {
  const state = newState();
  const call = drive(state);
  const { id } = call('drive.files.create', { fields: 'id' }, { body: { name: 'a' }, media: text('a') }) as {
    id: string;
  };
  const before = structuredClone(state.drive.files);

  expect(() =>
    call('drive.files.update', { fileId: id, addParents: 'nowhere' }, { body: { name: 'b' }, media: text('b') }),
  ).toThrow('File not found: nowhere.');
  expect(state.drive.files).toEqual(before);
});

test('each user sees only the files made for them', () => {
  const state = newState();
  const { id } = drive(state)('drive.files.create', { fields: 'id' }, { body: { name: 'a' }, media: text('a') }) as {
    id: string;
  };
  const other = drive(state, 'khac@example.org');

  expect(other('drive.files.list', { fields: 'files(id)' })).toEqual({ files: [] });
  expect(() => other('drive.files.get', { fileId: id })).toThrow(`File not found: ${id}.`);
});

test('a deleted file is gone', () => {
  const state = newState();
  const call = drive(state);
  const { id } = call('drive.files.create', { fields: 'id' }, { body: { name: 'a' }, media: text('a') }) as {
    id: string;
  };

  call('drive.files.delete', { fileId: id });

  expect(state.drive.files).toEqual([]);
});

test('what Drive knows and the engine does not carry out is an error', () => {
  const call = drive();

  expect(() => call('drive.files.create', {}, { body: { name: 'x', mimeType: GOOGLE_DOC }, media: text('x') })).toThrow(
    NotEmulatedError,
  );
  expect(() => call('drive.files.create', {}, { body: { name: 'x', description: 'd' }, media: text('x') })).toThrow(
    NotEmulatedError,
  );
  expect(() => call('drive.files.list', { corpora: 'allDrives' })).toThrow(NotEmulatedError);
});

test('what Drive does not know is refused by its schema', () => {
  expect(() => drive()('drive.files.create', {}, { body: { title: 'v2' }, media: text('x') })).toThrow(
    'Unknown name "title"',
  );
});

test('an app property has at most 124 bytes', () => {
  const call = drive();
  const create = (value: string) => () =>
    call('drive.files.create', {}, { body: { name: 'x', appProperties: { k: value } }, media: text('x') });

  expect(create('v'.repeat(123))).not.toThrow();
  expect(create('v'.repeat(124))).toThrow(/124 bytes/);
});

test('About says who asks, and only with fields', () => {
  const call = drive();

  expect(call('drive.about.get', { fields: 'user(emailAddress)' })).toEqual({ user: { emailAddress: USER } });
  expect(() => call('drive.about.get')).toThrow("The 'fields' parameter is required");
});
