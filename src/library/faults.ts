/** Something wrong in content/, and where. */
export interface ContentFault {
  /** From the project's root: `content/facts.yml`. */
  file: string;
  line: number;
  message: string;
}

export const told = ({ file, line, message }: ContentFault) => `${file}:${line}: ${message}`;

const mostNamed = 20;

/** Content that can't be used. The message names the first twenty faults, a line each. */
export class ContentFaults extends Error {
  override name = 'ContentFaults';
  readonly faults: readonly ContentFault[];

  constructor(faults: readonly ContentFault[]) {
    const more = faults.length - mostNamed;
    const rest = more > 0 ? [`… and ${more} more.`] : [];
    super([...faults.slice(0, mostNamed).map(told), ...rest].join('\n'));
    this.faults = faults;
  }
}

/** @throws ContentFaults when there is one. */
export function refuse(faults: readonly ContentFault[]): void {
  if (faults.length > 0) throw new ContentFaults(faults);
}
