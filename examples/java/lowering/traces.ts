/** Stack traces as Java has them: from the kit's frames, whose functions are known by their symbols. */
import { basename } from 'node:path';
import type { Frame, GuestRef } from 'vmkit';
import type { ClassType, GuestModule, ModuleExceptions } from 'vmkit/vm';

/** As many frames as OpenJDK keeps. */
const mostFrames = 1024;

interface JavaFrame {
  /** The module of a library class, "java.base"; "" for the program's own. */
  module: string;
  cls: string;
  method: string;
  file: string;
  line: number;
}

/**
 * A trace for Throwable.read: a line for each frame.
 *
 * @param descriptor of the exception's class, whose constructors are no part of the trace
 */
export function traceText(module: GuestModule, descriptor: bigint, trace: GuestRef): string {
  const exceptions = module.exceptions as ModuleExceptions;
  const frames = module.engine.exceptions.frames(exceptions.readTrace(trace));
  return javaFrames(frames, module.classes.byDescriptor(descriptor))
    .map(({ module: home, cls, method, file, line }) =>
      [home, cls, method, file, `${line}\n`].join('\t'),
    )
    .join('');
}

function javaFrames(frames: readonly Frame[], thrown: ClassType | undefined): JavaFrame[] {
  const found = frames.flatMap((frame) => javaFrame(frame) ?? []);
  let first = 0;
  const filled = found.findIndex(({ method }) => method !== 'fillInStackTrace');
  if (filled > 0) first = filled;
  const constructed = namesOf(thrown);
  for (; first < found.length; first++) {
    const { cls, method } = found[first] as JavaFrame;
    if (method !== '<init>' || !constructed.has(cls)) break;
  }
  return found.slice(first, first + mostFrames);
}

/** The names of a class and of all above it. */
function namesOf(cls: ClassType | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = cls; at; at = at.super) names.add(at.name);
  return names;
}

/**
 * "Main.f(int)", "java.lang.Integer.parseInt(String,int)", "A#2.<clinit>": undefined for what is no method, such as the
 * code that starts a program.
 */
function javaFrame({ function: symbol, file, line }: Frame): JavaFrame | undefined {
  const [, cls, method] = /^(.+?)(?:#\d+)?\.([^.(]+)(?:\(.*)?$/.exec(symbol) ?? [];
  if (
    !cls ||
    !method ||
    cls.includes(inLambdaClass) ||
    cls.startsWith('java.lang.$') ||
    method === hidden ||
    method.startsWith(reflective)
  )
    return undefined;
  const [home] = /^java\b/.exec(cls) ? ['java.base'] : /^vmkit\./.exec(cls) ? ['vmkit'] : [''];
  return { module: home, cls, method, file: basename(file), line };
}

/** In the names of lambdas' classes, whose methods no trace shows. */
export const inLambdaClass = '$$Lambda$';

/** The method that runs a class's static code: part of the machine, not of the program. */
export const hidden = '<initialize>';

/** How the names of the code begin that makes objects for reflection. */
export const reflective = '<reflect>';
