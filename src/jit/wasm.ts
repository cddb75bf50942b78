// A WebAssembly module with one function, byte by byte (WebAssembly core specification 2.0, chapter 5).

/** Opcodes of the instructions that generated code is made of. */
export const Op = {
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  br: 0x0c,
  br_if: 0x0d,
  br_table: 0x0e,
  drop: 0x1a,
  local_get: 0x20,
  local_set: 0x21,
  local_tee: 0x22,
  global_get: 0x23,
  i32_load: 0x28,
  i32_load8_s: 0x2c,
  i32_load8_u: 0x2d,
  i32_load16_s: 0x2e,
  i32_load16_u: 0x2f,
  i32_store: 0x36,
  i32_store8: 0x3a,
  i32_store16: 0x3b,
  i32_const: 0x41,
  i32_eqz: 0x45,
  i32_eq: 0x46,
  i32_ne: 0x47,
  i32_lt_s: 0x48,
  i32_lt_u: 0x49,
  i32_ge_s: 0x4e,
  i32_ge_u: 0x4f,
  i32_add: 0x6a,
  i32_sub: 0x6b,
  i32_mul: 0x6c,
  i32_div_s: 0x6d,
  i32_div_u: 0x6e,
  i32_rem_s: 0x6f,
  i32_rem_u: 0x70,
  i32_and: 0x71,
  i32_or: 0x72,
  i32_xor: 0x73,
  i32_shl: 0x74,
  i32_shr_s: 0x75,
  i32_shr_u: 0x76,
  i64_mul: 0x7e,
  i64_shr_u: 0x88,
  i32_wrap_i64: 0xa7,
  i64_extend_i32_s: 0xac,
  i64_extend_i32_u: 0xad,
  i64_const: 0x42,
} as const;
export type Op = (typeof Op)[keyof typeof Op];

const I32 = 0x7f;
const NO_RESULT = 0x40;

/** Appends an unsigned LEB128. */
function unsigned(bytes: number[], value: number): void {
  let rest = value >>> 0;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Appends a signed LEB128 of 32 bits. */
function signed(bytes: number[], value: number): void {
  let rest = value | 0;
  while (rest < -64 || rest > 63) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>= 7;
  }
  bytes.push(rest & 0x7f);
}

/** The instructions of a function, appended one by one. */
export class Code {
  readonly bytes: number[] = [];

  op(...ops: Op[]): this {
    this.bytes.push(...ops);
    return this;
  }
  constant(value: number): this {
    this.bytes.push(Op.i32_const);
    signed(this.bytes, value);
    return this;
  }
  get(local: number): this {
    return this.indexed(Op.local_get, local);
  }
  set(local: number): this {
    return this.indexed(Op.local_set, local);
  }
  tee(local: number): this {
    return this.indexed(Op.local_tee, local);
  }
  /** Pushes one of the constants that the module imports. */
  imported(index: number): this {
    return this.indexed(Op.global_get, index);
  }
  /** A load or store whose address has another `offset` added. Guest data may lie at any address: align 0. */
  access(op: Op, offset: number): this {
    this.bytes.push(op, 0);
    unsigned(this.bytes, offset);
    return this;
  }
  /** block, loop or if, without a result. */
  open(op: typeof Op.block | typeof Op.loop | typeof Op.if): this {
    this.bytes.push(op, NO_RESULT);
    return this;
  }
  /** if, with an i32 for result. */
  openValue(): this {
    this.bytes.push(Op.if, I32);
    return this;
  }
  /** i64.const of a small number. */
  wide(value: number): this {
    this.bytes.push(Op.i64_const);
    signed(this.bytes, value);
    return this;
  }
  end(): this {
    return this.op(Op.end);
  }
  /** br or br_if out of `depth` enclosing blocks. */
  branch(op: typeof Op.br | typeof Op.br_if, depth: number): this {
    return this.indexed(op, depth);
  }
  table(depths: readonly number[], otherwise: number): this {
    this.bytes.push(Op.br_table);
    unsigned(this.bytes, depths.length);
    for (const depth of depths) unsigned(this.bytes, depth);
    unsigned(this.bytes, otherwise);
    return this;
  }

  private indexed(op: Op, index: number): this {
    this.bytes.push(op);
    unsigned(this.bytes, index);
    return this;
  }
}

const text = (value: string): number[] => [value.length, ...Array.from(value, (letter) => letter.charCodeAt(0))];

function section(id: number, body: readonly number[]): number[] {
  const head: number[] = [id];
  unsigned(head, body.length);
  return [...head, ...body];
}

/**
 * A module that imports env.memory and the i32 constants env.0, env.1..., and exports `run`: a function of `parameters` i32
 * that returns an i32, with `locals` more i32 variables.
 */
export function moduleOf(code: Code, parameters: number, locals: number, constants: number): Uint8Array<ArrayBuffer> {
  const declared: number[] = [1];
  unsigned(declared, locals);
  declared.push(I32);
  const imports = [constants + 1, ...text('env'), ...text('memory'), 0x02, 0x00, 0x00];
  for (let index = 0; index < constants; index++) imports.push(...text('env'), ...text(String(index)), 0x03, I32, 0x00);
  const length: number[] = [];
  unsigned(length, declared.length + code.bytes.length + 1);
  const body = [1, ...length, ...declared, ...code.bytes, Op.end];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, parameters, ...new Array<number>(parameters).fill(I32), 1, I32]),
    ...section(2, imports),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('run'), 0, 0]),
    ...section(10, body),
  ]);
}
