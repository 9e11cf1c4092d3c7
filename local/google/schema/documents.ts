// Google's two discovery documents, typed.

import drive from './drive.json';
import sheets from './sheets.json';
import type { ApiSchema } from './types';

export const sheetsSchema: ApiSchema = sheets;
export const driveSchema: ApiSchema = drive;
