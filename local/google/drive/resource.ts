// A stored file as Drive's File resource, and the part of an answer that `fields` asks for.

import { createHash } from 'node:crypto';
import { GoogleApiError, type Json, type JsonObject } from '../api';
import { driveSchema } from '../schema/documents';
import { parseFieldMask, select, unknownPath } from '../schema/field-mask';
import type { DriveFile } from '../state';
import { FOLDER, GOOGLE_DOC } from './media';

export function toResource(file: DriveFile): JsonObject {
  const isDoc = file.mimeType === GOOGLE_DOC;
  const content = Buffer.from(file.content, 'base64');
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    createdTime: file.createdTime,
    modifiedTime: file.modifiedTime,
    trashed: file.trashed,
    parents: file.parents,
    owners: [{ kind: 'drive#user', emailAddress: file.owner, me: true }],
    ownedByMe: true,
    webViewLink: webViewLink(file),
    ...(Object.keys(file.appProperties).length > 0 ? { appProperties: file.appProperties } : {}),
    ...(isDoc || file.mimeType === FOLDER
      ? {}
      : { size: String(content.byteLength), md5Checksum: createHash('md5').update(content).digest('hex') }),
  };
}

function webViewLink({ id, mimeType }: DriveFile): string {
  if (mimeType === GOOGLE_DOC) return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
  if (mimeType === FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}

/**
 * Cuts an answer down to what was asked for.
 * @param fields The caller's `fields`, or nothing for Drive's default.
 * @throws GoogleApiError 400 for a mask that is malformed or names what the schema does not have.
 */
export function selectFields(answer: JsonObject, type: string, fields: Json | undefined, byDefault: string): Json {
  const text = typeof fields === 'string' ? fields : byDefault;
  const mask = parseFieldMask(text);
  const unknown = mask === undefined ? text : unknownPath(driveSchema, { $ref: type }, mask);
  if (mask === undefined || unknown !== undefined) throw new GoogleApiError(400, `Invalid field selection ${unknown}`);
  return select(answer, mask);
}
