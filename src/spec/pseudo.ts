// Pseudo-instructions (machine.md 7): source forms that stand for one or more instructions of isa.ts. The assembler
// expands from this table; `badak isa` and the reference page print it. Rows with the same name are tried in order,
// the row whose operands fit is taken; a real instruction of that name is tried first.

/**
 * rd rs rt: registers · imm: constant expression or %lo()-like operand · shamt: 0..31 · uimm4: 0..15 · csr: number or
 * name · target: label or expression to branch or jump to · symbol: address expression · value: any 32-bit value ·
 * (rs): address in parentheses · imm(rs): memory operand · order: fence sets such as `rw`, checked and dropped.
 */
export type PseudoOperand =
  | 'rd'
  | 'rs'
  | 'rt'
  | 'imm'
  | 'shamt'
  | 'uimm4'
  | 'csr'
  | 'target'
  | 'symbol'
  | 'value'
  | 'imm(rs)'
  | 'order'
  | 'order2';

export interface PseudoInstruction {
  readonly name: string;
  /** In the order of the source. */
  readonly operands: readonly PseudoOperand[];
  /**
   * Source lines with `{operand}` where the operand's text goes; `{here}` is the address of the first word of the
   * expansion. 'li' and 'la' depend on the value or on `.option pic`: the lines are the general case.
   */
  readonly expansion: readonly string[];
  /** 'template' = the lines as they stand; 'call' = the same, and the linker may use a thunk; 'li', 'la' = see there. */
  readonly rule: 'template' | 'li' | 'la' | 'call';
  /** One line: what it does. */
  readonly doc: string;
}

const row = (
  name: string,
  operands: readonly PseudoOperand[],
  expansion: readonly string[],
  doc: string,
  rule: PseudoInstruction['rule'] = 'template',
): PseudoInstruction => ({ name, operands, expansion, rule, doc });

const zeroBranch = (name: string, line: string, doc: string) => row(name, ['rs', 'target'], [line], doc);
const swapBranch = (name: string, real: string, doc: string) =>
  row(name, ['rs', 'rt', 'target'], [`${real} {rt}, {rs}, {target}`], doc);
const counter = (name: string, csr: string) => row(name, ['rd'], [`csrrs {rd}, ${csr}, zero`], `rd = CSR ${csr}`);

/** GNU as takes an immediate where the register form is written: `add a0, a1, 5`. */
const immediateForm = (name: string, real: string, operand: 'imm' | 'shamt' = 'imm') =>
  row(name, ['rd', 'rs', operand], [`${real} {rd}, {rs}, {${operand}}`], `${real} under the name of its register form`);

/** A load or store of a symbol: the address is made pc-relative, in rd itself or in the register that is named. */
const globalLoad = (name: string) =>
  row(
    name,
    ['rd', 'symbol'],
    ['auipc {rd}, %pcrel_hi({symbol})', `${name} {rd}, %pcrel_lo({here})({rd})`],
    `${name} from the address of a symbol`,
  );
const globalStore = (name: string) =>
  row(
    name,
    ['rs', 'symbol', 'rt'],
    ['auipc {rt}, %pcrel_hi({symbol})', `${name} {rs}, %pcrel_lo({here})({rt})`],
    `${name} to the address of a symbol; rt is overwritten`,
  );

export const PSEUDO_INSTRUCTIONS: readonly PseudoInstruction[] = [
  row('nop', [], ['addi zero, zero, 0'], 'do nothing'),
  row('unimp', [], ['.word 0x00000000'], 'an illegal instruction: eight zero digits'),
  row(
    'li',
    ['rd', 'value'],
    ['lui {rd}, %hi({value})', 'addi {rd}, {rd}, %lo({value})'],
    'rd = value, in the shortest form: addi, lui, or both',
    'li',
  ),
  row(
    'la',
    ['rd', 'symbol'],
    ['auipc {rd}, %pcrel_hi({symbol})', 'addi {rd}, {rd}, %pcrel_lo({here})'],
    'rd = address of symbol (li if it is an absolute constant; through the GOT under .option pic)',
    'la',
  ),
  row(
    'lla',
    ['rd', 'symbol'],
    ['auipc {rd}, %pcrel_hi({symbol})', 'addi {rd}, {rd}, %pcrel_lo({here})'],
    'rd = address of symbol, never through the GOT',
    'la',
  ),
  row(
    'lga',
    ['rd', 'symbol'],
    ['auipc {rd}, %got_pcrel_hi({symbol})', 'lw {rd}, %pcrel_lo({here})({rd})'],
    'rd = address of symbol, through the GOT',
  ),
  row(
    'la.tls.ie',
    ['rd', 'symbol'],
    ['auipc {rd}, %tls_ie_pcrel_hi({symbol})', 'lw {rd}, %pcrel_lo({here})({rd})'],
    'rd = offset of a thread-local symbol from tp, through the GOT',
  ),
  row(
    'la.tls.gd',
    ['rd', 'symbol'],
    ['auipc {rd}, %tls_gd_pcrel_hi({symbol})', 'addi {rd}, {rd}, %pcrel_lo({here})'],
    'rd = address of the GOT pair for __tls_get_addr',
  ),
  row('mv', ['rd', 'rs'], ['addi {rd}, {rs}, 0'], 'rd = rs'),
  row('move', ['rd', 'rs'], ['addi {rd}, {rs}, 0'], 'rd = rs'),
  row('not', ['rd', 'rs'], ['xori {rd}, {rs}, -1'], 'rd = ~rs'),
  row('neg', ['rd', 'rs'], ['sub {rd}, zero, {rs}'], 'rd = -rs'),
  row('seqz', ['rd', 'rs'], ['sltiu {rd}, {rs}, 1'], 'rd = 1 if rs == 0, else 0'),
  row('snez', ['rd', 'rs'], ['sltu {rd}, zero, {rs}'], 'rd = 1 if rs != 0, else 0'),
  row('sltz', ['rd', 'rs'], ['slt {rd}, {rs}, zero'], 'rd = 1 if rs < 0, else 0'),
  row('sgtz', ['rd', 'rs'], ['slt {rd}, zero, {rs}'], 'rd = 1 if rs > 0, else 0'),
  row('sgt', ['rd', 'rs', 'rt'], ['slt {rd}, {rt}, {rs}'], 'rd = 1 if rs > rt signed, else 0'),
  row('sgtu', ['rd', 'rs', 'rt'], ['sltu {rd}, {rt}, {rs}'], 'rd = 1 if rs > rt unsigned, else 0'),
  row('zext.b', ['rd', 'rs'], ['andi {rd}, {rs}, 255'], 'rd = low byte of rs, zero-extended'),
  row('sext.b', ['rd', 'rs'], ['slli {rd}, {rs}, 24', 'srai {rd}, {rd}, 24'], 'rd = low byte of rs, sign-extended'),
  row('zext.h', ['rd', 'rs'], ['slli {rd}, {rs}, 16', 'srli {rd}, {rd}, 16'], 'rd = low halfword of rs, zero-extended'),
  row('sext.h', ['rd', 'rs'], ['slli {rd}, {rs}, 16', 'srai {rd}, {rd}, 16'], 'rd = low halfword of rs, sign-extended'),

  zeroBranch('beqz', 'beq {rs}, zero, {target}', 'jump if rs == 0'),
  zeroBranch('bnez', 'bne {rs}, zero, {target}', 'jump if rs != 0'),
  zeroBranch('blez', 'bge zero, {rs}, {target}', 'jump if rs <= 0'),
  zeroBranch('bgez', 'bge {rs}, zero, {target}', 'jump if rs >= 0'),
  zeroBranch('bltz', 'blt {rs}, zero, {target}', 'jump if rs < 0'),
  zeroBranch('bgtz', 'blt zero, {rs}, {target}', 'jump if rs > 0'),
  swapBranch('bgt', 'blt', 'jump if rs > rt signed'),
  swapBranch('ble', 'bge', 'jump if rs <= rt signed'),
  swapBranch('bgtu', 'bltu', 'jump if rs > rt unsigned'),
  swapBranch('bleu', 'bgeu', 'jump if rs <= rt unsigned'),

  row('j', ['target'], ['jal zero, {target}'], 'jump'),
  row('jal', ['target'], ['jal ra, {target}'], 'jump, return address in ra'),
  row('jr', ['rs'], ['jalr zero, 0({rs})'], 'jump to the address in rs'),
  row('jr', ['imm(rs)'], ['jalr zero, {imm(rs)}'], 'jump to rs + imm'),
  row('jr', ['rs', 'imm'], ['jalr zero, {imm}({rs})'], 'jump to rs + imm'),
  row('jalr', ['rs'], ['jalr ra, 0({rs})'], 'jump to the address in rs, return address in ra'),
  row('jalr', ['imm(rs)'], ['jalr ra, {imm(rs)}'], 'jump to rs + imm, return address in ra'),
  row('jalr', ['rs', 'imm'], ['jalr ra, {imm}({rs})'], 'jump to rs + imm, return address in ra'),
  row('jalr', ['rd', 'rs'], ['jalr {rd}, 0({rs})'], 'jump to the address in rs, return address in rd'),
  row('jalr', ['rd', 'rs', 'imm'], ['jalr {rd}, {imm}({rs})'], 'jump to rs + imm, return address in rd'),
  row('ret', [], ['jalr zero, 0(ra)'], 'return from a function'),
  row(
    'call',
    ['target'],
    ['jal ra, {target}'],
    'call a function (through a thunk of the linker if it is out of reach)',
    'call',
  ),
  row('call', ['rd', 'target'], ['jal {rd}, {target}'], 'call with the return address in rd', 'call'),
  row(
    'tail',
    ['target'],
    ['jal zero, {target}'],
    'jump to a function instead of calling it (through a thunk if it is out of reach)',
    'call',
  ),
  row('jump', ['target', 'rt'], ['jal zero, {target}'], 'the same as tail; rt is not needed', 'call'),

  row('csrr', ['rd', 'csr'], ['csrrs {rd}, {csr}, zero'], 'rd = csr'),
  row('csrw', ['csr', 'rs'], ['csrrw zero, {csr}, {rs}'], 'csr = rs'),
  row('csrs', ['csr', 'rs'], ['csrrs zero, {csr}, {rs}'], 'csr |= rs'),
  row('csrc', ['csr', 'rs'], ['csrrc zero, {csr}, {rs}'], 'csr &= ~rs'),
  row('csrwi', ['csr', 'uimm4'], ['csrrwi zero, {csr}, {uimm4}'], 'csr = uimm'),
  row('csrsi', ['csr', 'uimm4'], ['csrrsi zero, {csr}, {uimm4}'], 'csr |= uimm'),
  row('csrci', ['csr', 'uimm4'], ['csrrci zero, {csr}, {uimm4}'], 'csr &= ~uimm'),
  row('csrw', ['csr', 'uimm4'], ['csrrwi zero, {csr}, {uimm4}'], 'csr = uimm'),
  row('csrs', ['csr', 'uimm4'], ['csrrsi zero, {csr}, {uimm4}'], 'csr |= uimm'),
  row('csrc', ['csr', 'uimm4'], ['csrrci zero, {csr}, {uimm4}'], 'csr &= ~uimm'),
  row('csrrw', ['rd', 'csr', 'uimm4'], ['csrrwi {rd}, {csr}, {uimm4}'], 'csrrwi under the name of its register form'),
  row('csrrs', ['rd', 'csr', 'uimm4'], ['csrrsi {rd}, {csr}, {uimm4}'], 'csrrsi under the name of its register form'),
  row('csrrc', ['rd', 'csr', 'uimm4'], ['csrrci {rd}, {csr}, {uimm4}'], 'csrrci under the name of its register form'),
  counter('rdcycle', 'cycle'),
  counter('rdcycleh', 'cycleh'),
  counter('rdtime', 'time'),
  counter('rdtimeh', 'timeh'),
  counter('rdinstret', 'instret'),
  counter('rdinstreth', 'instreth'),

  row('fence', ['order', 'order2'], ['fence'], 'fence; the sets are checked and not encoded'),
  row('fence.tso', [], ['fence'], 'fence; always the strongest'),
  row('pause', [], ['fence'], 'a hint to wait: a fence here'),
  row('sfence.vma', [], ['sfence.vma zero, zero'], 'for all addresses'),
  row('sfence.vma', ['rs'], ['sfence.vma {rs}, zero'], 'for one address'),
  row('scall', [], ['ecall'], 'the old name of ecall'),
  row('sbreak', [], ['ebreak'], 'the old name of ebreak'),

  immediateForm('add', 'addi'),
  immediateForm('slt', 'slti'),
  immediateForm('sltu', 'sltiu'),
  immediateForm('xor', 'xori'),
  immediateForm('or', 'ori'),
  immediateForm('and', 'andi'),
  immediateForm('sll', 'slli', 'shamt'),
  immediateForm('srl', 'srli', 'shamt'),
  immediateForm('sra', 'srai', 'shamt'),
  ...['lb', 'lh', 'lw', 'lbu', 'lhu'].map(globalLoad),
  ...['sb', 'sh', 'sw'].map(globalStore),
];

/** Every row of a name, in the order in which they are tried. */
export const PSEUDO_BY_NAME: ReadonlyMap<string, readonly PseudoInstruction[]> = new Map(
  PSEUDO_INSTRUCTIONS.map(({ name }) => [name, PSEUDO_INSTRUCTIONS.filter((other) => other.name === name)]),
);
