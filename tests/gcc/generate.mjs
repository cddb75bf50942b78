// Writes a random program that is C and C++ at once and means the same on every machine: node generate.mjs SEED
// No undefined or unspecified behaviour: arithmetic is unsigned or guarded, shifts are masked, calls with side effects
// stand alone. At the end the program prints what became of all its variables, and exits with a number made of that.

const INTEGERS = ['i8', 'u8', 'i16', 'u16', 'i32', 'u32', 'i64', 'u64'];
const FLOATS = ['float', 'double'];
const TYPES = [...INTEGERS, ...INTEGERS, ...FLOATS];

/** Numbers from a seed (mulberry32). */
function makeRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const below = (n) => next() % n;
  return { next, below, pick: (list) => list[below(list.length)], chance: (percent) => below(100) < percent };
}

const isFloat = (type) => FLOATS.includes(type);
const isWide = (type) => type.endsWith('64');
const unsigned = (type) => (isWide(type) ? 'u64' : 'u32');

/** A program: what is declared so far, and how to write more of it. */
function makeWriter(random) {
  const { next, below, pick, chance } = random;
  const globals = [];
  const functions = [];

  const literal = (type) => {
    if (isFloat(type))
      return `${below(2000) - 1000}.${pick(['0', '5', '25', '125', '1'])}${type === 'float' ? 'f' : ''}`;
    const edge = pick([
      '0',
      '1',
      '2',
      '7',
      '127',
      '128',
      '255',
      '2047',
      '2048',
      '4096',
      '32767',
      '65535',
      '0x7fffffff',
      '0x80000000',
    ]);
    if (chance(40)) return `(${type})${edge}`;
    return isWide(type)
      ? `(${type})0x${next().toString(16)}${next().toString(16)}ULL`
      : `(${type})0x${next().toString(16)}u`;
  };

  /** A variable of any type, converted. Floating point becomes an integer through a function that keeps it in range. */
  const variable = (type, scope) => {
    const found = pick(chance(60) && scope.length > 0 ? scope : globals);
    const text = found.array ? `${found.name}[${index(scope)}]` : found.name;
    if (isFloat(found.type) && !isFloat(type)) return `(${type})to_int(${text})`;
    return found.type === type ? text : `(${type})(${text})`;
  };

  const index = (scope) => {
    const small = scope.filter(({ type, loop }) => loop || type === 'u8');
    return small.length === 0 ? String(below(8)) : `${pick(small).name} & 7`;
  };

  const expression = (type, depth, scope) => {
    if (depth <= 0 || chance(15)) return chance(30) ? literal(type) : variable(type, scope);
    const a = () => expression(type, depth - 1, scope);
    if (isFloat(type)) return floatExpression(type, a, depth, scope);
    const u = unsigned(type);
    const shift = isWide(type) ? 63 : 31;
    return pick([
      () => `(${type})((${u})${a()} ${pick(['+', '-', '*', '&', '|', '^'])} (${u})${a()})`,
      () => `(${type})((${u})${a()} ${pick(['+', '-', '*', '&', '|', '^'])} (${u})${a()})`,
      () => `(${type})((${u})${a()} ${pick(['<<', '>>'])} ((u32)${a()} & ${shift}))`,
      () => `(${type})((${isWide(type) ? 'i64' : 'i32'})${a()} >> ((u32)${a()} & ${shift}))`,
      () => `(${type})((${u})${a()} ${pick(['/', '%'])} ((${u})${a()} | 1))`,
      () => `(${type})${pick(['div', 'mod'])}${isWide(type) ? '64' : '32'}(${a()}, ${a()})`,
      () => `(${type})(${pick(['~', '-', '!'])}(${u})${a()})`,
      () => `(${type})(${condition(depth - 1, scope)} ? ${a()} : ${a()})`,
      () => `(${type})(${condition(depth - 1, scope)})`,
      () => expressionOf(pick(INTEGERS), type, depth, scope),
      () => `(${type})__builtin_${pick(['popcount', 'bswap32', 'parity'])}((u32)${a()})`,
    ])();
  };

  const expressionOf = (from, to, depth, scope) => `(${to})${expression(from, depth - 1, scope)}`;

  const floatExpression = (type, a, depth, scope) =>
    pick([
      () => `(${type})(${a()} ${pick(['+', '-'])} ${a()})`,
      () => `keep((${type})(${a()} * ${a()}))`,
      () => `(${type})(${a()} / (near(${a()}) + 2))`,
      () => `(${type})${expression(pick(['i32', 'u32', 'i64', 'u64']), depth - 1, scope)}`,
      () => `(${type})(${condition(depth - 1, scope)} ? ${a()} : -(${a()}))`,
    ])();

  const condition = (depth, scope) => {
    const type = pick(TYPES);
    const compare = `${expression(type, depth, scope)} ${pick(['<', '<=', '>', '>=', '==', '!='])} ${expression(type, depth, scope)}`;
    return chance(25) && depth > 0 ? `(${compare}) ${pick(['&&', '||'])} (${condition(depth - 1, scope)})` : compare;
  };

  return { globals, functions, random, literal, expression, condition, index };
}

let counter = 0;
const fresh = (prefix) => `${prefix}${counter++}`;

function globalLines(writer) {
  const { random, globals, literal } = writer;
  const lines = [];
  for (let n = 8 + random.below(8); n > 0; n--) {
    const type = random.pick(TYPES);
    const name = fresh('g');
    const storage = random.pick(['', 'static ', 'static ', 'THREAD ', 'volatile ', 'static volatile ']);
    if (random.chance(35)) {
      const values = Array.from({ length: 8 }, () => literal(type)).join(', ');
      lines.push(`${storage}${type} ${name}[8]${random.chance(70) ? ` = { ${values} }` : ''};`);
      globals.push({ name, type, array: true });
    } else {
      lines.push(`${storage}${type} ${name} = ${literal(type)};`);
      globals.push({ name, type });
    }
  }
  for (const field of ['a', 'b', 'c', 'd'])
    globals.push({ name: `record.${field}`, type: field === 'c' ? 'i32' : 'u32' });
  globals.push({ name: 'record.wide', type: 'i64' }, { name: 'record.real', type: 'double' });
  return lines;
}

function assignment(writer, scope) {
  const { random, globals, expression, index } = writer;
  const target = random.pick(
    random.chance(50) && scope.some(({ loop }) => !loop) ? scope.filter(({ loop }) => !loop) : globals,
  );
  const text = target.array ? `${target.name}[${index(scope)}]` : target.name;
  const value = expression(target.type, 1 + random.below(3), scope);
  if (isFloat(target.type)) return [`${text} = keep(${value});`];
  if (random.chance(25) && !/8|16/.test(target.type) && target.type.startsWith('u')) {
    return [`${text} ${random.pick(['+=', '-=', '^=', '|=', '&='])} ${value};`];
  }
  return [`${text} = ${value};`];
}

function call(writer, scope) {
  const { random, functions, expression } = writer;
  if (functions.length === 0) return assignment(writer, scope);
  const { name, type, parameters } = random.pick(functions);
  const values = parameters.map((each) => (each === 'Record' ? 'record' : expression(each, 2, scope)));
  const result = fresh('r');
  const how = random.chance(30) ? `call_${name}` : name;
  scope.push({ name: result, type });
  return [`${type} ${result} = ${how}(${values.join(', ')});`];
}

function loop(writer, scope, depth) {
  const name = fresh('n');
  const inner = [...scope, { name, type: 'u8', loop: true }];
  const body = block(writer, inner, depth - 1).map((line) => `  ${line}`);
  const end = writer.random.chance(20)
    ? [`  if (${writer.condition(1, inner)}) ${writer.random.pick(['break', 'continue'])};`]
    : [];
  return [`for (u8 ${name} = 0; ${name} < ${2 + writer.random.below(7)}; ${name}++) {`, ...body, ...end, '}'];
}

function branch(writer, scope, depth) {
  const part = () => block(writer, [...scope], depth - 1).map((line) => `  ${line}`);
  const lines = [`if (${writer.condition(2, scope)}) {`, ...part(), '}'];
  return writer.random.chance(50) ? [...lines.slice(0, -1), '} else {', ...part(), '}'] : lines;
}

function choice(writer, scope, depth) {
  const { random, expression } = writer;
  const sparse = random.chance(30);
  const cases = Array.from({ length: 3 + random.below(7) }, (_, at) => (sparse ? at * at * 1001 : at));
  const lines = [`switch ((u32)${expression('u32', 2, scope)} % ${sparse ? 70000 : cases.length + 1}) {`];
  for (const value of cases) {
    lines.push(`  case ${value}: {`, ...block(writer, [...scope], depth - 2).map((line) => `    ${line}`), '  }');
    if (random.chance(80)) lines.push('  break;');
  }
  return [...lines, `  default: hash(${random.below(1000)});`, '}'];
}

function block(writer, scope, depth) {
  const lines = [];
  for (let n = 1 + writer.random.below(2); n > 0; n--) {
    const kinds = depth > 0 ? [assignment, assignment, call, loop, branch, choice] : [assignment];
    lines.push(...writer.random.pick(kinds)(writer, scope, depth));
  }
  return lines;
}

function functionLines(writer) {
  const { random, expression } = writer;
  const name = fresh('f');
  const type = random.pick(TYPES);
  const parameters = Array.from({ length: random.below(9) }, () => (random.chance(12) ? 'Record' : random.pick(TYPES)));
  const names = parameters.map(() => fresh('p'));
  const scope = parameters.flatMap((each, at) => (each === 'Record' ? [] : [{ name: names[at], type: each }]));
  const text = parameters.map((each, at) => `${each} ${names[at]}`).join(', ') || 'void';
  const attribute = random.pick(['static ', 'static ', '__attribute__((noinline)) ', '__attribute__((weak)) ']);
  const body = [...block(writer, scope, 3), ...block(writer, scope, 2)];
  const result = isFloat(type) ? `keep(${expression(type, 2, scope)})` : expression(type, 2, scope);
  writer.functions.push({ name, type, parameters });
  return [
    `${attribute}${type} ${name}(${text}) {`,
    `  if (++fuel > 3000) return 1;`,
    ...body.map((line) => `  ${line}`),
    `  return ${result};`,
    '}',
    `static ${type} (*volatile call_${name})(${parameters.join(', ') || 'void'}) = ${name};`,
    '',
  ];
}

const HEAD = `typedef signed char i8; typedef unsigned char u8; typedef short i16; typedef unsigned short u16;
typedef int i32; typedef unsigned u32; typedef long long i64; typedef unsigned long long u64;
#ifdef __cplusplus
extern "C"
#endif
int printf(const char *, ...);
#define THREAD static __thread
static u64 state = 14695981039346656037ULL;
static u32 fuel;
static void hash(u64 value) { state = (state ^ value) * 1099511628211ULL; state ^= state >> 29; }
static i32 div32(i32 a, i32 b) { return b == 0 || b == -1 ? a : a / b; }
static i32 mod32(i32 a, i32 b) { return b == 0 || b == -1 ? a : a % b; }
static i64 div64(i64 a, i64 b) { return b == 0 || b == -1 ? a : a / b; }
static i64 mod64(i64 a, i64 b) { return b == 0 || b == -1 ? a : a % b; }
static i32 to_int(double value) { return value > -1e9 && value < 1e9 ? (i32)value : 77; }
static double keep(double value) { return value > -1e12 && value < 1e12 ? value : 0.5; }
static double near(double value) { return value > 0 && value < 1e6 ? value : 1; }
static void hash_real(double value) { union { double real; u64 bits; } both; both.real = value; hash(both.bits); }
typedef struct { u32 a : 3, b : 17; i32 c : 9; u32 d : 29; i64 wide; double real; u8 tail[5]; } Record;
static Record record = { 5, 70000, -100, 123456789, -1234567890123LL, 2.5, { 1, 2, 3, 4, 5 } };
`;

/** The program of a seed. */
function generate(seed) {
  counter = 0;
  const writer = makeWriter(makeRandom(seed));
  const declared = globalLines(writer);
  const functions = Array.from({ length: 4 }, () => functionLines(writer)).flat();
  const hashed = ({ name, type, array }) => {
    const one = (text) => (isFloat(type) ? `hash_real(${text});` : `hash((u64)${text});`);
    return array ? `  for (u32 n = 0; n < 8; n++) ${one(`${name}[n]`)}` : `  ${one(name)}`;
  };
  const scope = [];
  const main = Array.from({ length: 5 }, () => call(writer, scope)).flat();
  return [
    `// Seed ${seed} of generate.mjs.`,
    HEAD,
    ...declared,
    '',
    ...functions,
    'int main(void) {',
    ...main.map((line) => `  ${line}`),
    ...scope.map(hashed),
    ...writer.globals.map(hashed),
    '  printf("%08x%08x %u\\n", (u32)(state >> 32), (u32)state, fuel);',
    '  return (int)(state & 63);',
    '}',
    '',
  ].join('\n');
}

process.stdout.write(generate(Number(process.argv[2] ?? 1)));
