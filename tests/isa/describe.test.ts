import { describe, expect, it } from 'vitest';
import { digitPattern, explain, explainableNames, isaJson, isaText } from '../../src/isa/describe.ts';
import { INSTRUCTION_BY_NAME, INSTRUCTIONS } from '../../src/spec/isa.ts';
import { PSEUDO_INSTRUCTIONS } from '../../src/spec/pseudo.ts';

describe('badak isa', () => {
  it('lists every instruction with its digits', () => {
    const text = isaText();
    for (const row of INSTRUCTIONS) expect(text).toContain(`  ${digitPattern(row)}`);
    expect(text.split('\n').every((line) => line === line.trimEnd())).toBe(true);
  });

  it('explains an instruction by drawing its digits', () => {
    expect(explain('add')).toContain(`  add a0, a1, a2           10 A B C 000

  10        opcode: group 1 register, add
    A       rd     a0: register 10
     B      rs1    a1: register 11
      C     rs2    a2: register 12
       000  not used: must be 0, otherwise the word is illegal
`);
    expect(explain('BEQ')).toContain('-3 words (-12 bytes) from this instruction');
    expect(explain('mv')).toContain('addi rd, rs, 0');
    expect(explain('frobnicate')).toBeUndefined();
  });

  it('explains every name', () => {
    for (const name of explainableNames()) expect(explain(name), name).not.toContain('undefined');
  });

  it('gives rows as data', () => {
    const add = isaJson().find(({ mnemonic }) => mnemonic === 'add')!;
    expect(add).toMatchObject({ opcode: 0x10, format: 'R', operands: ['rd', 'rs1', 'rs2'], digits: '10 . . . 000' });
    expect(JSON.parse(JSON.stringify(isaJson()))).toEqual(isaJson());
  });
});

describe('pseudo-instructions', () => {
  it('expand to real instructions', () => {
    for (const { name, expansion } of PSEUDO_INSTRUCTIONS) {
      for (const line of expansion) {
        const mnemonic = line.split(' ')[0];
        expect(INSTRUCTION_BY_NAME.has(mnemonic) || mnemonic === '.word', `${name}: ${line}`).toBe(true);
      }
    }
  });

  it('use only operands that they have', () => {
    for (const { name, operands, expansion } of PSEUDO_INSTRUCTIONS) {
      const used = expansion.flatMap((line) => [...line.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]));
      for (const operand of used) expect([...operands, 'here'], name).toContain(operand);
    }
  });
});
