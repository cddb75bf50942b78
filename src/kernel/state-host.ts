// What a call that looks into folders of the host continues from (vfs/hostfs): part of its record (state-proc.ts).

/** How far a path has been walked. */
export interface Walk {
  /** Directory in which `rest` is looked up next. */
  at: number;
  rest: string;
  /** Symbolic links followed so far. */
  links: number;
  /** Where the path leads, once that is known. */
  place: Place | undefined;
}

/** Where a path leads: a directory, the last name in it, and what has that name. */
export interface Place {
  readonly directory: number;
  /** '' for the path '/'. */
  readonly name: string;
  /** 0: there is no such name yet. */
  readonly vnode: number;
  /** The path ends in a slash: it can only be a directory. */
  readonly slash: boolean;
}

/** execve on its way from a path to the program that runs: scripts lead on to their interpreters. */
export interface ProgramSearch {
  wanted: string;
  /** How many scripts led here. */
  depth: number;
  args: Uint8Array[];
  env: Uint8Array[];
  /** Its cost has been paid. */
  paid: boolean;
  /** How far its strings have been read from the caller's memory; undefined: they are all here. */
  reading: StringReading | undefined;
}

/** Where the next string of execve is. */
export interface StringReading {
  list: 'args' | 'env';
  /** Address of the pointer to it; 0: the list is empty. */
  at: number;
  /** The list that follows; 0: it is empty. */
  env: number;
  /** Bytes that the strings take so far on the stack of the program, pointers included. */
  bytes: number;
}

export interface HostWork {
  /** Request that waits for its answer, or whose answer has not been looked at; 0: none. */
  request: number;
  /** The thread waits for the host: no signal wakes it, as nobody knows what the host has done. */
  waits: boolean;
  /** The walks of the call's path and path2. */
  walk: Walk | undefined;
  walk2: Walk | undefined;
  /** Vnodes that the walks found: they stay while the call is not done. */
  held: number[];
  /** Pieces of a listing. */
  pieces: Uint8Array[];
  search: ProgramSearch | undefined;
}
