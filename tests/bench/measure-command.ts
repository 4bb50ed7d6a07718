import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Runs a command to its end and measures it with all processes that it starts. Their memory is read from `/proc`, a few
 * times a second; elsewhere than on Linux it is not known.
 */
export function measureCommand(
  command: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    // The shell knows what time of a processor its children had, and theirs.
    const args = ['-c', '"$@"; code=$?; times; exit $code', 'sh', ...command];
    const child = spawn('sh', args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let [printed, warned] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (warned += text));
    let memory = 0;
    const timer = setInterval(() => {
      memory = Math.max(memory, ...findTree(child.pid ?? -1).map(readMemory));
    }, 200);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      const [, minutes, rest, systemMinutes, systemRest] = (times.exec(printed) ?? []).map(Number);
      const processor = ((minutes ?? NaN) + (systemMinutes ?? NaN)) * 60 + (rest ?? NaN) + (systemRest ?? NaN);
      resolve({ ok: code === 0, output: printed.replace(times, '') + warned, seconds, processor, memory });
    });
  });
}

/** The last of the two lines that the shell prints of itself and of its children. */
const times = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/;

/** A process and all that it and its own have started. */
function findTree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const id of listProcesses()) {
    const stat = read(`/proc/${id}/stat`);
    // The name of a process may hold anything; its state and its parent stand behind it.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(id)]);
  }
  const tree = [root];
  for (const id of tree) tree.push(...(children.get(id) ?? []));
  return tree;
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** The most memory that a process has had, in MB; 0 where it has ended. */
export function readMemory(id: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${String(id)}/status`))?.[1] ?? 0) / 1024;
}

/** The seconds that a process has had of a processor, its threads with it. */
export function readProcessor(id: number): number {
  const stat = read(`/proc/${String(id)}/stat`);
  const [user = NaN, system = NaN] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  // The kernel counts them in hundredths, wherever Node runs.
  return (user + system) / 100;
}

/** A file of a process, which may have ended by now. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

export interface Measured {
  ok: boolean;
  /** All that was printed. */
  output: string;
  /** By the clock. */
  seconds: number;
  /** Seconds of a processor, of all processes. */
  processor: number;
  /** Of the largest process at its largest, in MB. */
  memory: number;
}
