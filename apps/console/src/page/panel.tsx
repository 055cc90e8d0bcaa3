import type { ComponentChildren } from 'preact';

/** One part of the console: a named region with its heading. */
export function Panel(props: {
  readonly id: string;
  readonly title: string;
  /** Where what is shown comes from. */
  readonly source?: string;
  readonly children: ComponentChildren;
}) {
  const { id, title, source, children } = props;
  return (
    <section class={`panel ${id}`} aria-labelledby={`${id}-title`}>
      <header class="panel-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {source === undefined ? null : <code class="source">{source}</code>}
      </header>
      {children}
    </section>
  );
}
