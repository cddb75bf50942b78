// What the programs of the gallery say about themselves, in Korean: title, `Shows`, `Break` of their first comments, which
// are in English (web/app/program-info.ts). `of` is a digest of the English text: a test says when that has changed.

export interface ProgramText {
  readonly of: string;
  readonly title: string;
  readonly shows: string;
  readonly tries: string;
}

export const PROGRAMS_KO: Readonly<Record<string, ProgramText>> = {
  'first/echo.s': {
    of: '4c90d031',
    title: '인자를 출력합니다.',
    shows:
      '인자가 들어오는 방법: main(argc, argv)는 a0에서 개수를, a1에서 주소들이 담긴 배열의 주소를 찾습니다. 그리고 함수가 호출 뒤에도 필요한 값을 지키는 방법: s0과 s1에 두되, 그 안의 옛 값을 먼저 저장합니다.',
    tries:
      's0 대신 t0을 쓰세요. 호출은 t0을 바꿀 수 있는데, 첫 단어 뒤에 무슨 일이 일어납니까? ra를 되돌리는 두 줄을 빼세요. main이 엉뚱한 곳으로 돌아갑니다(어디로?). argv[0]도 출력하세요.',
  },
  'first/guess.s': {
    of: '012957e3',
    title: '1부터 100 사이의 수를 맞힙니다.',
    shows:
      '입력: readline은 한 줄을 기다리고, 기다리는 동안 다른 프로세스가 실행됩니다. 그리고 우연: 수는 커널이 기계의 시드로 만들므로, --seed가 같으면 실행도 같습니다.',
    tries:
      '수 대신 Ctrl-D를 누르세요. 글자를 입력하세요. 몇 번이면 언제나 충분합니까? 프로그램이 혼자서 하게 해 보세요.',
  },
  'first/hello.s': {
    of: '4ea1cd0a',
    title: '커널 말고는 누구의 도움도 필요 없는 프로그램.',
    shows: '시스템 호출: t0의 번호가 무엇을 부르는지 말하고, a0-a5가 인자이며, `ecall`이 커널로 들어갑니다.',
    tries:
      '`length`를 3이나 300으로 바꾸세요. 두 번째 ecall을 빼세요. 프로세서는 어디로 가고, 왜 크래시입니까? 디스크립터 1 대신 7에 쓰세요. 아무것도 출력되지 않는데, 호출 뒤 a0에는 무엇이 있습니까?',
  },
  'processes/fork-tree.s': {
    of: '3b05dce4',
    title: '자식이 둘이고, 그 자식마다 또 자식이 둘인 프로세스.',
    shows:
      '프로세스마다 자기 메모리가 있습니다. 모두 같은 주소의 같은 변수 `node`를 쓰지만, 남이 쓴 값은 아무도 보지 못합니다. 그리고 종료 상태: 프로세스마다 자신을 포함해 아래에 몇이 있는지 돌려주고, 부모가 더합니다.',
    tries:
      'wait를 빼세요. 줄의 순서가 달라지고, 부모가 없어진 자식은 누가 맡습니까? 그다음 7단계, 한 번에 127개 프로세스를 해 보세요. 더 들어갈 자리가 없으면 fork는 무엇을 돌려줍니까?',
  },
  'processes/pipe.s': {
    of: 'bc67fc29',
    title: '프로세스 둘. 하나는 파이프로 수를 보내고, 다른 하나는 더합니다.',
    shows:
      'fork: 하나가 들어가 둘이 나오고, 저마다 메모리의 사본을 가집니다. 그래서 변수를 그냥 함께 쓸 수 없고, 서로에게 할 말은 커널을, 여기서는 파이프를 거칩니다. 그리고 wait: 부모는 자식이 어떻게 끝났는지 압니다.',
    tries:
      '자식에서 쓰는 쪽의 `close`를 빼세요. 더 올 수를 끝없이 기다립니다. 아직 쓸 수 있는 누군가, 곧 자신이 남아 있기 때문입니다. 둘 다 읽는 쪽을 닫으세요. 부모를 죽이는 것은 무엇입니까? 수 100000개를 보내세요.',
  },
  'processes/spinner.s': {
    of: 'a08d0899',
    title: '계산하고 또 계산하며 프로세서를 절대 내놓지 않습니다. 친구는 worker.s입니다.',
    shows:
      '선점. 아래 반복문 안에는 커널을 부르는 것이 없어서, 타이머가 없는 기계라면 끝날 때까지 아무도 실행되지 못합니다. 여기서는 퀀텀마다 타이머가 끼어들고, 다른 프로세스에 차례가 옵니다.',
    tries:
      '반복을 끝없게 만드세요(그다음 Ctrl-C). 넷을 시작하세요. 이제 하나에 얼마나 걸립니까? 반복문에 sched_yield 호출을 넣으세요. 예의는 바르지만, 값은 얼마입니까?',
  },
  'processes/worker.s': {
    of: 'b0497560',
    title: '다섯 단계로 일하고, 단계마다 말합니다. 친구는 spinner.s입니다.',
    shows:
      '프로세스는 다른 프로세스를 몰라도 됩니다. 커널이 둘 사이를 전환하므로 spinner가 일하는 중간에 이 단계들이 나옵니다. 혼자라면 더 빨리 끝납니다.',
    tries: '일하는 대신 자게 하세요(`li a0, 10000; call usleep`). 그러면 spinner 때문에 얼마나 늦어집니까?',
  },
  'c/factorial.s': {
    of: '6ede9398',
    title: 'N! = 1 * 2 * ... * N의 모든 자리.',
    shows:
      '레지스터에 들어가지 않는 큰 수: 십진수 아홉 자리씩의 조각으로 된 배열입니다. 조각과 인수의 곱에는 64비트가 필요하고, 이 기계에서는 레지스터 둘에 들어 있습니다. 몫을 위해 컴파일러는 __udivdi3을 부릅니다(programs/lib/int64.s).',
    tries: '곱을 32비트로 만드세요. 어느 N부터 자리가 틀립니까? 2000을 물어보세요.',
  },
  'c/words.s': {
    of: 'ae857b41',
    title: '입력의 단어를 세고, 가장 많이 나온 것을 출력합니다.',
    shows:
      'badak에서 도는 C 프로그램: GCC가 이것에서 words.s를 만들었고, badak이 어셈블해 programs/lib와 링크합니다. 연결 리스트로 된 해시 테이블, malloc, 그리고 자기 함수를 넘기는 qsort를 씁니다.',
    tries: 'words.s를 만드는 방법은 compile.sh에 있습니다. 프로그램을 고치고, -O0으로 다시 만들어 명령어를 비교하세요.',
  },
  'closures/callbacks-broken.s': {
    of: '8ca6a1b1',
    title: '결과를 가져오는 콜백을 기다리지 않고 결과를 쓰는 callbacks.s.',
    shows: '물었다고 답을 가진 것은 아닙니다. 콜백은 나중에 다른 스레드에서 오고, 때로는 우연히 제때 옵니다.',
    tries: '',
  },
  'closures/callbacks.s': {
    of: '88f6fa83',
    title:
      '스레드 풀의 스레드가 하나씩 맡아, 끝나면 콜백을 부르는 세 단계. 한 번은 콜백 안의 콜백으로, 한 번은 위에서 아래로 읽히는 코루틴으로 합니다.',
    shows:
      '콜백은 물은 스레드가 아닌 다른 스레드에서 실행됩니다. 한 단계 다음에 올 것은 코드로 넘겨야 하고, 글의 순서는 더는 시간의 순서가 아닙니다. 코루틴은 그 대신 중간에서 기다립니다.',
    tries:
      'programs/closures/callbacks-broken.s는 마지막 콜백을 기다리지 않습니다. 둘 다에 네 번째 단계를 넣으세요. 오류가 난 뒤 멈추기는 어느 쪽이 쉽습니까?',
  },
  'closures/closures-broken.s': {
    of: '0de7e334',
    title: '스택에 있는 변수의 주소를 붙잡는 closures.s.',
    shows: '이미 돌아간 함수의 변수를 가리키는 참조: 클로저는 지금 그 자리에 있는 것을 읽습니다.',
    tries: '',
  },
  'closures/closures.s': {
    of: '31d04a98',
    title: '코드와 그 코드에 필요한 데이터를 함께. for_each, map, sort가 받습니다.',
    shows:
      '클로저는 레코드입니다. 코드의 주소가 있고, 그 뒤에 붙잡은 값이 있습니다. 부르는 쪽은 레코드를 넘기고, 코드는 거기서 자기 데이터를 찾습니다. 만든 함수가 돌아간 지 오래여도 그렇습니다.',
    tries: 'programs/closures/closures-broken.s는 x의 값 대신 주소를 붙잡습니다.',
  },
  'coroutines/generator-broken.s': {
    of: '780b9552',
    title: '값 하나 뒤에 코루틴이 끝나는 generator.s. 마지막 값은 어디에도 닿지 않습니다.',
    shows:
      '끝난 코루틴은 다시 이어 갈 수 없습니다. coroutine_resume은 0과 EINVAL로 답합니다. 그것을 보지 않는 것이 잘못입니다.',
    tries: '',
  },
  'coroutines/generator.s': {
    of: '30b9fd9a',
    title: '강의 노트의 Python 제너레이터를, 같은 출력으로.',
    shows:
      '코루틴은 중간에서 돌아갔다가 거기서 이어 갑니다. 다음 호출의 값은 그 자리에 도착합니다. 첫 호출은 첫 `yield`까지만 가므로, 노트의 출력에 나오는 None은 보내야 합니다: co.send(None). 인자 `python`을 주면 호출은 노트와 똑같이 next와 send 둘이고, 출력은 Python이 출력하는 대로입니다. "Hello"는 첫 yield에 도착합니다.',
    tries:
      'programs/coroutines/generator-broken.s는 끝나게 두고 다시 부릅니다. 안에서 깊이 재귀하세요. 스택은 64 KiB이고, 그 아래는 보호 페이지입니다.',
  },
  'coroutines/tasks-broken.s': {
    of: 'e671a5df',
    title: 'coroutine_sleep 대신, 스레드를 멈추는 usleep으로 자는 tasks.s.',
    shows: '막히는 호출 하나가 스레드의 모든 코루틴을 멈춥니다. 20, 10, 30밀리초가 60밀리초 뒤에야 끝납니다.',
    tries: '',
  },
  'coroutines/tasks.s': {
    of: '5091c563',
    title: '한 스레드의 코루틴 셋이 번갈아 실행되고, 서로를 멈추지 않고 잡니다.',
    shows: '코루틴의 스케줄러: 20, 10, 30밀리초짜리 작업 셋이 60이 아니라 30밀리초 뒤에 끝납니다.',
    tries: 'programs/coroutines/tasks-broken.s는 usleep으로 잡니다. 스레드 전체가, 코루틴 모두와 함께 잡니다.',
  },
  'limits/deep-paths.s': {
    of: 'f203089d',
    title: '어떤 경로로도 말할 수 없을 만큼 깊은, 디렉터리 안의 디렉터리.',
    shows: '경로는 4095바이트까지입니다(ENAMETOOLONG). 한 걸음씩이면 더 깊이 갈 수 있고, 돌아오는 길은 `..`입니다.',
    tries: '',
  },
  'limits/descriptor-leak.s': {
    of: '036bf392',
    title: '파일을 열고 또 열기만 하고 닫지 않습니다.',
    shows:
      '프로세스의 디스크립터는 정해진 수까지입니다(RLIMIT_NOFILE). 그다음 open은 EMFILE이고, 닫은 디스크립터는 다시 얻을 수 있습니다.',
    tries: '',
  },
  'limits/fork-bomb.s': {
    of: '6b503cfe',
    title: '모든 프로세스가 fork하고, 자식도 모두 그렇게 합니다. 하나도 더 들어갈 자리가 없을 때까지.',
    shows:
      'RLIMIT_NPROC이 EAGAIN으로 막고, 그동안 다른 프로세스는 프로세서의 몫을 지키며, 끝내는 방법은 프로세스 그룹 전체에 보내는 시그널 하나입니다.',
    tries: 'setrlimit을 빼세요. 기계에는 자기 한도가 있습니다(--max-processes).',
  },
  'limits/memory-bomb.s': {
    of: 'a5c80b0c',
    title: '메모리를 점점 더 차지하는 프로세스. 먼저 기계가 가진 만큼, 그다음 한도가 허락하는 만큼.',
    shows:
      '메모리는 달라고 할 때가 아니라 건드릴 때 주어집니다. 마지막 페이지보다 더 달라는 프로세스가 죽고, 다른 것은 죽지 않습니다. RLIMIT_AS는 제때 안 된다고 말합니다.',
    tries: '',
  },
  'limits/output-flood.s': {
    of: '989bdbdf',
    title: '되는대로 빨리 줄을 씁니다.',
    shows: '출력은 누군가 받아야 합니다. 호스트가 따라오지 못하면 기계가 기다리고, 메모리는 늘지 않습니다.',
    tries: '',
  },
  'limits/pipe-full.s': {
    of: 'a8a1a904',
    title: '아무도 읽지 않는 파이프에 씁니다.',
    shows:
      '파이프에는 정해진 바이트만 들어갑니다. 기다려도 되는 쪽은 멈춰 서고, 기다릴 수 없는 쪽은 EAGAIN을 받습니다. 조금 읽으면 조금 자리가 납니다.',
    tries: 'O_NONBLOCK을 빼세요. 쓰는 쪽을 누가 깨울 수 있습니까? badak이 말해 줍니다.',
  },
  'limits/signal-loop.s': {
    of: '62aae5b6',
    title: '실패한 명령어로 돌아가는 SIGSEGV 처리기. 다시 실패하고, 또 실패하고 ...',
    shows: '그런 반복은 그 프로세스만의 일입니다. 다른 프로세스에는 차례가 오고, CPU 시간 타이머가 끝냅니다.',
    tries: 'setitimer를 빼고, Ctrl-C로 멈추세요.',
  },
  'limits/zombies.s': {
    of: '545eeab2',
    title: '곧바로 끝나는 자식들을 만들고 기다리지 않습니다.',
    shows:
      '끝난 자식도 부모가 어떻게 끝났는지 알 때까지 자리를 차지합니다. 아무도 실행되지 않는데 fork가 실패합니다. 기다려 주면 자리가 납니다.',
    tries: '',
  },
  'memory/crashes.s': {
    of: 'ce353ff8',
    title: '프로그램이 해서는 안 되는 모든 것의 전시장. 한 번에 죄 하나씩.',
    shows:
      '그때 기계가 하는 일: 명령어는 일어나지 않고, 프로세서는 트랩으로 커널에 들어가며, 커널은 시그널로 프로세스를 끝내고 무엇이, 어디서, 왜 그랬는지 보고합니다. 다른 프로세스는 계속됩니다.',
    tries:
      '이미 망가져 있습니다. 보고마다 시그널, 주소, 명령어를 미리 맞혀 보세요. 종료 상태는 128 + 시그널 번호입니다: SIGILL 4, SIGTRAP 5, SIGBUS 7, SIGSEGV 11.',
  },
  'numbers/fibonacci.s': {
    of: 'd469ee9a',
    title: '0 1 1 2 3 5 8 ..., 앞의 둘을 더한 수를, 자신을 부르는 함수로.',
    shows: '재귀: 호출마다 스택에 자기 프레임이 있고, 자기 n과 자기가 돌아갈 곳이 있습니다.',
    tries:
      'n < 2 검사를 빼세요. 어느 호출도 돌아가지 않고 스택이 자라서 ... 보고를 보세요. n을 저장하지 않고 s0에 두세요. 어느 결과가 틀립니까? 반복문으로 쓰고 명령어를 비교하세요.',
  },
  'numbers/primes.s': {
    of: '5a2c641b',
    title: 'N까지의 소수.',
    shows:
      '반복문 안의 반복문, 그리고 나눗셈의 나머지(remu). 더 작은 수로 나누어떨어지지 않으면 소수이고, 제곱이 그 수를 넘지 않는 것까지만 나눠 보면 됩니다.',
    tries:
      'mul을 쓰는 검사를 빼세요. 출력은 같고 명령어는 훨씬 많습니다. 소수의 개수만 세게 하세요. -- -1을 해 보세요.',
  },
  'numbers/sort.s': {
    of: '4b84f292',
    title: '인자로 받은 수를 차례로 늘어놓고, 단계마다 보여 줍니다.',
    shows:
      '메모리의 배열: i번째 워드는 주소 base + 4*i에 있습니다. 삽입 정렬입니다. 왼쪽 수들은 이미 차례대로이고, 다음 수는 앞의 수가 더 크지 않을 때까지 왼쪽으로 갑니다.',
    tries:
      '`ble`를 `bge`로 바꾸세요. 큰 수가 먼저 옵니다. `blt`로 바꾸면 같은 수도 쓸데없이 움직입니다. 수 40개를 주세요. 배열에는 32개 자리가 있는데, 그 뒤의 워드는 무엇이 지킵니까? 그것을 빼세요.',
  },
  'pictures/life.s': {
    of: '77405c82',
    title: '가장자리가 서로 맞닿은 작은 세계의 콘웨이 생명 게임.',
    shows:
      '평범한 메모리에 있는 행과 열의 표: 칸 (row, column)은 cells + row * COLUMNS + column의 바이트입니다. 그리고 자리를 바꾸는 두 표: 한 세대는 자신이 아니라 앞 세대에서 만들어집니다.',
    tries:
      '두 표를 같은 것으로 하세요. 가장자리 잇기를 빼세요. -1행의 칸은 어느 바이트입니까? 아래에 자기 시작 그림을 그리고, 세계를 키우세요.',
  },
  'pictures/mandelbrot.s': {
    of: 'c4419c26',
    title: '누구나 한 번은 그리는 그 집합을, 기계에 분수 하나 없이.',
    shows:
      '고정소수점 수: 워드는 수의 4096배를 담아, 1은 4096이고 0.5는 2048입니다. 합은 그냥 더하고, 곱에는 4096이 두 번 들어가므로 12비트 오른쪽으로 민 값을 씁니다. mulh는 64비트 곱의 위쪽 워드를 줍니다.',
    tries:
      'mul과 srai만 쓰세요. 곱이 어디서 32비트를 넘고, 그림은 무엇이 됩니까? 창(LEFT, TOP, 두 걸음)을 바꿔 더 가까이 보세요. 언제 12비트가 모자랍니까?',
  },
  'sched/batch.s': {
    of: 'c07877b5',
    title: '가상 시간 0.2초 동안 계산하고, 아무것도 기다리지 않습니다.',
    shows: '다른 종류의 프로그램: 프로세서를 되도록 많이, 방해는 되도록 적게 바랍니다.',
    tries: '여럿을 한꺼번에, --quantum 1k로. 시간의 얼마가 전환에 들어갑니까?',
  },
  'sched/interactive.s': {
    of: 'a2bbbffc',
    title: '편집기가 하는 일. 2 ms 쉬고 0.1 ms 일하기를 백 번.',
    shows: '잠깐만 바라는 쪽이, 계산하는 다른 것들 옆에서 얼마나 기다리는지.',
    tries: '한 번에 5 ms씩 일하게 하세요. 언제 mlfq가 계산하는 프로그램으로 봅니까?',
  },
  'sched/inversion.s': {
    of: '9da803ad',
    title:
      '급한 하나(nice -20)가 느린 하나(nice 19)가 쥔 잠금을 기다리는 동안, 잠금과 상관없는 셋(nice 0)이 느린 것의 일을 막습니다. 인자 `pi`를 주면 잠금이 쥔 쪽에 기다리는 쪽의 우선순위를 빌려줍니다.',
    shows: '우선순위 역전, 그리고 그 약인 상속: 같은 프로그램에 퓨텍스의 다른 연산.',
    tries: '느린 것에 nice 0을 주세요. 역전이 남습니까?',
  },
  'shared/frames-broken.s': {
    of: '81fc9b8c',
    title: '공유 라이브러리의 변수를 프로세스들이 함께 쓴다고 여기는 frames.s.',
    shows: '"공유"되는 것은 라이브러리의 코드와 상수입니다. 쓰인 페이지는 쓴 쪽의 사본이 됩니다.',
    tries: '',
  },
  'shared/frames.s': {
    of: '7da9d358',
    title: '같은 공유 라이브러리를 쓰는 같은 프로그램을 두 프로세스에서. 페이지마다 어느 메모리 프레임에 있습니까?',
    shows:
      '라이브러리의 코드와 상수는 쓰는 프로세스 모두를 위해 메모리에 한 번만, 같은 프레임에 있습니다. 쓰인 것, 곧 변수와 로더의 주소 표는 프로세스마다 따로입니다. /proc/PID/frames가 말해 줍니다.',
    tries:
      'programs/shared/frames-broken.s는 라이브러리의 변수가 공유된다고 여깁니다. 직접 MAP_SHARED로 매핑하세요. 그러면 /proc/self/frames는 무엇이라고 합니까?',
  },
  'shared/tour.s': {
    of: '5cbdafa4',
    title: '프로그램과 공유 라이브러리.',
    shows:
      'shapes.s의 것은 프로그램에 하나도 없습니다. 프로그램이 시작할 때 동적 로더 /lib/ld.so가 둘을 맞추고, 함수는 처음 불릴 때 연결됩니다.',
    tries:
      '이 파일에 더하기를 하는 함수 `product`를 넣으세요. 라이브러리의 호출도 여기로 옵니다. shapes.s를 고치고 라이브러리만 다시 만드세요.',
  },
  'threads/barber-broken.s': {
    of: 'aea87fd2',
    title: '세마포어 대신 깃발과 눈짓을 쓰는 barber.s.',
    shows: '잃어버린 깨움: 손님이 이발사의 눈짓과 잠 사이에 오면, 둘 다 끝없이 기다립니다.',
    tries: '',
  },
  'threads/barber.s': {
    of: '0164c265',
    title: '이발사는 손님이 올 때까지 잡니다. 기다릴 의자는 둘이고, 다 차 있으면 돌아갑니다.',
    shows:
      '신호로 쓰는 세마포어: `customers`는 기다리는 손님을 세고 이발사는 거기서 자며, `ready`는 다음 손님을 부릅니다. 잠보다 먼저 온 깨움도 잃어버리지 않습니다. 수가 기억합니다.',
    tries:
      'programs/threads/barber-broken.s는 세마포어 없이 먼저 보고 그다음 잡니다. 의자를 늘리세요. 누가 머리를 깎습니까?',
  },
  'threads/barrier-broken.s': {
    of: 'c1dc1230',
    title: '배리어가 없는 barrier.s.',
    shows: '빠른 스레드가 전전 라운드의 수로 일합니다. 맞아 보이는 틀린 결과입니다.',
    tries: '',
  },
  'threads/barrier.s': {
    of: '22d6724e',
    title: '스레드 넷이 라운드마다 일하고, 저마다 이웃이 앞 라운드에 만든 것을 씁니다.',
    shows:
      '배리어: 모두가 이번 라운드를 끝내기 전에는 아무도 다음을 시작하지 않습니다. 라운드마다 두 번, 읽은 뒤에 한 번, 쓴 뒤에 한 번.',
    tries: 'programs/threads/barrier-broken.s에는 배리어가 없습니다. 둘 가운데 하나만 빼 보세요.',
  },
  'threads/counter-broken.s': {
    of: '6d68735d',
    title: '카운터의 뮤텍스 하나 대신 스레드마다 뮤텍스를 둔 counter.s.',
    shows: '잠금은 저절로 지켜 주지 않습니다. 데이터를 건드리는 모두가 같은 잠금을 잡아야 합니다.',
    tries: '',
  },
  'threads/counter.s': {
    of: 'd4023013',
    title: '스레드 넷이 같은 수를 셉니다. 조심하지 않으면 걸음 몇이 사라집니다. 그다음 다섯 가지 약.',
    shows:
      '`load, add, store`는 명령어 셋입니다. 그 사이에 끊긴 스레드는 옛 수에 하나를 더해 저장하고, 그동안 남들이 한 것은 사라집니다. 약: 뮤텍스, 세마포어, 스레드마다의 변수(TLS), 아무도 바꾸지 않는 것만 나누기, 원자적 명령어.',
    tries:
      '다른 시드에서는 다른 걸음이 사라집니다. --sched fifo에서는 끊기지 않으므로 하나도 사라지지 않습니다. 그러면 프로그램이 맞습니까? programs/threads/counter-broken.s에는 스레드마다 뮤텍스가 있습니다.',
  },
  'threads/crash-broken.s': {
    of: '95d7ebd6',
    title:
      '스레드 셋으로 된 서버가 하나의 오류에서 살아남으려 합니다. SIGSEGV 처리기가 그 스레드만 끝냅니다. 그런데 그 스레드는 잠금을 쥐고 있었습니다.',
    shows:
      '스레드가 남긴 것도 공유됩니다. 잠금은 끝없이 잠겨 있고, 그 뒤의 데이터는 반만 바뀌어 있습니다. 기계가 말해 줍니다: 끝난 스레드가 잠금을 쥐고 있었다고.',
    tries: '튼튼한 뮤텍스(pthread_mutexattr_setrobust)로 고치세요. 다음 스레드는 EOWNERDEAD를 받고 데이터를 살핍니다.',
  },
  'threads/crash.s': {
    of: 'c3c1c6e7',
    title: '일꾼 셋씩인 서버 둘. 하나는 스레드로, 하나는 프로세스로 일합니다. 둘 다 두 번째 일꾼에 오류가 있습니다.',
    shows:
      '스레드의 치명적 오류는 프로세스 전체를 다른 스레드 모두와 함께 끝냅니다. 프로세스는 혼자 크래시하고, 만든 쪽이 다른 것을 시작할 수 있습니다. 그래서 프로세스를 쓰는 서버가 있습니다.',
    tries:
      'programs/threads/crash-broken.s는 스레드 서버에 pthread_exit를 부르는 SIGSEGV 처리기를 줍니다. 다른 스레드는 살아남아, 그 스레드가 잠근 것을 끝없이 기다립니다.',
  },
  'threads/creation-broken.s': {
    of: '15a51801',
    title: '스레드에게 하듯, 만든 쪽을 위해 세어 달라고 프로세스에 부탁합니다.',
    shows: 'fork 뒤에는 프로세스마다 자기 메모리가 있습니다. 자식이 바꾼 변수는 부모의 것이 아닙니다.',
    tries: '고치세요: 파이프로(programs/processes/pipe.s), 또는 둘이 함께 쓰는 mmap 메모리로(MAP_SHARED).',
  },
  'threads/creation.s': {
    of: '8a062609',
    title: '프로세스 하나와 스레드 하나의 값을, 사이클과 메모리로.',
    shows:
      '새 프로세스는 자기 페이지 테이블과, 쓰는 페이지마다 자기 사본을 얻습니다. 새 스레드는 스택과 레코드를 얻고 나머지는 공유합니다. 그래서 스레드의 걸음은 만든 쪽에 보이고, 프로세스의 것은 보이지 않습니다.',
    tries:
      'programs/threads/creation-broken.s는 스레드에게처럼 프로세스에게 결과를 바랍니다. 둘 다에서 큰 배열에 쓰세요. 어느 쪽이 더 비싸집니까?',
  },
  'threads/other-stack-broken.s': {
    of: '232964dc',
    title: '변수를 빌려준 함수가 이미 돌아간 other-stack.s.',
    shows:
      '스택에 있는 변수의 주소는 함수가 끝난 뒤에는 쓸모가 없습니다. 그 자리는 다음 함수의 것이고, 아직 거기에 쓰는 스레드는 남의 변수를 바꿉니다.',
    tries: '',
  },
  'threads/other-stack.s': {
    of: '50e5de39',
    title: '한 스레드가 다른 스레드의 스택에 있는 변수를 바꿉니다.',
    shows:
      '스레드는 스택을 포함해 모든 메모리를 공유합니다. 포인터면 충분합니다. 스택의 주인이 변수가 속한 함수 안에 멈춰 있는 한 괜찮습니다.',
    tries: 'programs/threads/other-stack-broken.s: 다른 스레드가 쓰기 전에 함수가 돌아갑니다.',
  },
  'threads/philosophers-broken.s': {
    of: 'e2c182bd',
    title: '약이 없는 philosophers.s: 왼쪽 포크, 그다음 오른쪽 포크.',
    shows:
      '교착 상태, 그리고 기계가 그것을 보고하는 방법: 아무것도 실행될 수 없고, 남들이 기다리는 것을 누가 쥐고 있는지 말합니다.',
    tries: '',
  },
  'threads/philosophers.s': {
    of: '8f6ef15a',
    title: '철학자 다섯, 그 사이에 포크 다섯. 먹으려면 저마다 둘이 필요합니다.',
    shows:
      '교착 상태: 저마다 왼쪽 포크를 쥐고 오른쪽을 기다립니다. 약 셋: 모두가 번호가 작은 포크를 먼저 잡기, 웨이터가 넷만 앉히기, 두 번째를 얻지 못하면 첫 번째를 되돌려 놓기.',
    tries:
      'badak run programs/threads/philosophers-broken.s에는 약이 없습니다. 기계가 누가 누구를 기다리는지 말합니다. 웨이터가 다섯을 들이게 하세요.',
  },
  'threads/pool-size-broken.s': {
    of: '1378b117',
    title: '같은 풀의 작업을 기다리는 작업을 맡은, 스레드 둘의 풀.',
    shows:
      '풀은 스스로 잠길 수 있습니다. 두 스레드가 줄에 선 작업을 기다리고, 그것을 실행할 스레드는 남아 있지 않습니다.',
    tries:
      '스레드가 하나 더 있으면 오늘은 괜찮습니다. 작업이 셋이면 다시 일어납니다. 안쪽 작업에 자기 풀을 주어 고치세요.',
  },
  'threads/pool-size.s': {
    of: 'd0840fe4',
    title: '같은 작업 96개를 스레드 1개에서 16개까지의 풀로. 작업은 계산하고(C) 그다음 기다립니다(W).',
    shows:
      '작업이 기다리는 동안에는 하트보다 많은 스레드가 이롭습니다. 하트 x (1 + W / C)개쯤이면 모든 하트가 바쁘고, 더 많아도 돕지 않습니다. 그림은 가상 시간이라 어느 컴퓨터에서나 같습니다.',
    tries:
      'programs/threads/pool-size-broken.s: 작업이 자기 풀의 다른 작업을 기다립니다. --quantum 15k: 이제 차례가 작업보다 짧습니다. 하트가 바쁘려면 왜 스레드가 더 필요합니까?',
  },
  'threads/producer-consumer-broken.s': {
    of: '8863897e',
    title: '깨어난 쪽이 다시 보지 않는 producer-consumer.s.',
    shows: '신호와, 깨어난 스레드가 잠금을 다시 얻는 순간 사이에 다른 스레드가 수를 가져갈 수 있습니다.',
    tries: '',
  },
  'threads/producer-consumer.s': {
    of: '7be4247f',
    title: '스레드 둘이 수를 만들고 셋이 씁니다. 그 사이에는 넷이 들어가는 버퍼가 있습니다.',
    shows:
      '조건 변수: 버퍼가 찼음을(또는 비었음을) 본 쪽은 잠금을 내주고, 누군가 무언가 바뀌었다고 말할 때까지 잡니다. 그다음 다시 봅니다. 다른 스레드가 더 빨랐을 수 있기 때문입니다.',
    tries:
      'programs/threads/producer-consumer-broken.s는 한 번만 봅니다. 또는 잠금을 쥐지 않고 신호하세요. 그것은 틀렸습니까?',
  },
  'threads/readers-writers-broken.s': {
    of: 'eb594e2b',
    title: '읽는 쪽이 잠금을 잡지 않는 readers-writers.s.',
    shows: '읽기만 해도 잠금이 필요합니다. 쓰는 쪽이 반쯤 한 뒤일 수 있습니다.',
    tries: '',
  },
  'threads/readers-writers.s': {
    of: '1be831d1',
    title: '스레드 셋이 한 쌍인 두 수를 읽고, 둘이 바꿉니다.',
    shows: '읽기-쓰기 잠금: 읽는 쪽은 몇이든 함께, 쓰는 쪽은 혼자.',
    tries:
      'programs/threads/readers-writers-broken.s는 잠금 없이 읽습니다. "읽기만 하니까". 잠금을 뮤텍스로 바꾸세요. 결과는 같지만, 하트 넷에서 몇 사이클이 듭니까?',
  },
  'threads/search-broken.s': {
    of: '4e05d030',
    title: 'pthread_cleanup_push가 없는 search.s.',
    shows: '락을 쥔 채 취소된 스레드는 그 락을 가져가 버립니다. 다음에 그 락을 원하는 스레드는 끝없이 기다립니다.',
    tries: '',
  },
  'threads/search.s': {
    of: 'd0531f84',
    title: '스레드 셋이 수를 하나 찾습니다. 하나가 찾으면 나머지는 일하던 도중에 취소됩니다.',
    shows:
      'pthread_cancel은 스레드를 다음번 기다리는 호출에서, 여기서는 usleep에서 끝내고, pthread_cleanup_push로 적어 둔 것을 실행합니다. 그때 쥐고 있던 락이 돌아옵니다. 누가 어떻게 끝났는지는 그 결과에 있습니다.',
    tries:
      'programs/threads/search-broken.s는 아무것도 적어 두지 않습니다. 찾는 스레드가 pthread_setcancelstate를 부르고 되돌리지 않으면 어떻게 됩니까?',
  },
  'threads/switching-broken.s': {
    of: '85f20c87',
    title: 's1을 저장하지 않는 switching.s.',
    shows: '저장하지 않은 레지스터는 마지막에 실행된 쪽의 것입니다. 두 합이 모두 틀리고, 아무도 말해 주지 않습니다.',
    tries: '',
  },
  'threads/switching.s': {
    of: 'cfcddb67',
    title: '한 프로세서에서 두 컨텍스트가, 손으로 전환되며 번갈아 실행됩니다.',
    shows:
      '컨텍스트는 프로그램 카운터, 스택 포인터, 그리고 살아남아야 하는 레지스터입니다. 하나의 것을 저장하고 다른 것을 불러오면, 아무 일도 없었던 듯 저마다 이어 갑니다. 커널은 스레드에게 같은 일을, 어느 명령어에서나 합니다. 그때는 모든 레지스터가 살아남아야 합니다.',
    tries:
      'programs/threads/switching-broken.s는 레지스터 하나를 잊습니다. sp나 ra를 잊어 보세요. 무슨 일이 일어납니까?',
  },
};
