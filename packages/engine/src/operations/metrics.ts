/** Counters and sums as Prometheus reads them. Labels are words of the protocol, never data. */
type Labels = Readonly<Record<string, string>>;

export interface Metrics {
  count(name: string, labels: Labels): void;
  /** Adds to `<name>_seconds_sum` and `<name>_seconds_count`. */
  observe(name: string, labels: Labels, ms: number): void;
  /** `gauges`: what is counted at the moment of reading, by name and labels. */
  text(gauges: readonly { name: string; labels: Labels; value: number }[]): string;
}

export function createMetrics(): Metrics {
  const values = new Map<string, number>();
  const add = (name: string, labels: Labels, by: number) => {
    const key = series(name, labels);
    values.set(key, (values.get(key) ?? 0) + by);
  };
  return {
    count: (name, labels) => add(name, labels, 1),
    observe(name, labels, ms) {
      add(`${name}_seconds_sum`, labels, ms / 1000);
      add(`${name}_seconds_count`, labels, 1);
    },
    text(gauges) {
      const now = gauges.map(({ name, labels, value }) => [series(name, labels), value] as const);
      return [...asText(now, 'gauge'), ...asText([...values], 'counter'), ''].join('\n');
    },
  };
}

/** The series of one name follow each other, after their type. */
function asText(values: readonly (readonly [string, number])[], type: string): string[] {
  let name = '';
  return [...values].sort().flatMap(([key, value]) => {
    const line = `${key} ${Number(value.toFixed(6))}`;
    const isFirst = name !== nameOf(key);
    name = nameOf(key);
    return isFirst ? [`# TYPE ${name} ${type}`, line] : [line];
  });
}

function nameOf(key: string): string {
  return key.split('{')[0] ?? key;
}

function series(name: string, labels: Labels): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${value}"`);
  return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
}
