// Runs inside the script's context: the one way out to the host, and how services look from inside.

/** What the host hands in: JSON in, JSON out, never throwing; see `../bridge.ts` for the other end. */
export type Host = (method: string, request: string) => string;

/** One call as the host takes it. */
export interface HostRequest {
  readonly params?: { readonly [name: string]: unknown };
  readonly body?: unknown;
  readonly media?: { readonly contentType: string; readonly base64: string };
}

export interface Kit {
  /** Makes a call; its refusal is thrown as an error of the script's realm. */
  call<T>(method: string, request?: HostRequest): T;
  /** An object of which every member it does not have is an error, never undefined. */
  service<T extends object>(label: string, members: T): T;
  /** Google's enum: its members are compared by identity and print as their names. */
  enumeration<N extends string>(label: string, names: readonly N[]): { readonly [name in N]: object };
  /** Google's refusal of arguments of the wrong number or type. */
  mismatch(method: string, args: readonly unknown[]): Error;
  /** Something Google has and the engine has not. */
  notEmulated(what: string): Error;
}

/** Self-contained, as every function of this folder: its text is what runs (see `./index.ts`). */
export function createKit(host: Host): Kit {
  const { parse, stringify } = JSON;

  const makeError = (name: string, message: string, details?: unknown): Error => {
    const error = new Error(message);
    error.name = name;
    if (details !== undefined) Object.assign(error, { details });
    return error;
  };

  const send = (method: string, request: string): string => {
    try {
      return host(method, request);
    } catch {
      // Only an exhausted stack gets here; the host's own error must not come into the hands of the script.
      throw new RangeError('Maximum call stack size exceeded');
    }
  };

  const call = <T>(method: string, request: HostRequest = {}): T => {
    const answer = parse(send(method, stringify({ params: {}, ...request })));
    if (answer.error === undefined) return answer.value;
    throw makeError(answer.error.name, answer.error.message, answer.error.details);
  };

  const notEmulated = (what: string): Error => {
    // Told to the host as well, so that a script which catches everything cannot hide it.
    send('engine.notEmulated', stringify({ params: { what } }));
    return makeError('NotEmulatedError', `The local engine does not emulate ${what}.`);
  };

  return {
    call,
    notEmulated,
    service: (label, members) =>
      new Proxy(members, {
        get: (target, key) => {
          // `toJSON` and `then` are looked for by JSON.stringify and await, and are absent at Google too.
          if (typeof key === 'symbol' || key in target || key === 'toJSON' || key === 'then')
            return Reflect.get(target, key);
          throw notEmulated(`${label}.${key}`);
        },
        set: (_, key) => {
          throw new TypeError(`Cannot assign to ${label}.${String(key)}.`);
        },
      }),
    enumeration: (label, names) => {
      const members = names.map((name, index) => [
        name,
        Object.freeze({ name: () => name, ordinal: () => index, toString: () => name, toJSON: () => name }),
      ]);
      const values = Object.fromEntries(members);
      return new Proxy(values, {
        get: (target, key) => {
          if (typeof key === 'symbol' || key in target || key === 'toJSON') return Reflect.get(target, key);
          throw notEmulated(`${label}.${key}`);
        },
      });
    },
    mismatch: (method, args) => {
      const types = args.map((value) => {
        if (value === null || value === undefined) return 'null';
        return Array.isArray(value)
          ? 'number[]'
          : typeof value === 'object'
            ? 'Object'
            : typeof value === 'string'
              ? 'String'
              : typeof value;
      });
      return makeError(
        'Exception',
        `The parameters (${types.join(',')}) don't match the method signature for ${method}.`,
      );
    },
  };
}
