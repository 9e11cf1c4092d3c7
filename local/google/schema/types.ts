// The shape of the shrunk discovery documents `sheets.json` and `drive.json` (made by scripts/shrink-schema.ts).

/** A JSON type as Google's discovery documents describe it. */
export interface TypeSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: TypeSchema;
  readonly additionalProperties?: TypeSchema;
  readonly properties?: { readonly [name: string]: TypeSchema };
}

export interface ParameterSchema extends TypeSchema {
  readonly location?: string;
  readonly required?: boolean;
  readonly repeated?: boolean;
}

export interface MethodSchema {
  readonly id: string;
  /** Path template from the root of the host, e.g. `v4/spreadsheets/{spreadsheetId}:batchUpdate`. */
  readonly path: string;
  readonly httpMethod: string;
  readonly parameters: { readonly [name: string]: ParameterSchema };
  readonly request?: { readonly $ref: string };
  readonly response?: { readonly $ref: string };
  readonly supportsMediaUpload?: boolean;
}

export interface ApiSchema {
  readonly name: string;
  readonly version: string;
  /** Query parameters every method takes, e.g. `fields` and `alt`. */
  readonly parameters: { readonly [name: string]: ParameterSchema };
  readonly methods: { readonly [id: string]: MethodSchema };
  readonly schemas: { readonly [name: string]: { readonly [property: string]: TypeSchema } };
}
