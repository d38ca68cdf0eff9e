/** Makes elements; text is always text, so nothing that came over the wire can become markup. */

export type Child = Node | string | undefined | false;

type Attributes = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>;

export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, '');
    else if (typeof value === 'string') element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** Makes the content of details that have none yet. */
const builders = new WeakMap<HTMLDetailsElement, () => void>();

/** A `<details>` whose content is made when it is opened for the first time. */
export function lazyDetails(attributes: Attributes, summary: HTMLElement, content: () => Node): HTMLDetailsElement {
  const details = h('details', attributes, summary);
  builders.set(details, () => details.append(content()));
  details.addEventListener('toggle', () => {
    if (details.open) build(details);
  });
  return details;
}

function build(details: HTMLDetailsElement): void {
  builders.get(details)?.();
  builders.delete(details);
}

/** Opens details with their content there at once; the browser tells of an opening only later. */
export function openDetails(details: HTMLDetailsElement): void {
  build(details);
  details.open = true;
}

/** Shows a list piece by piece, the next piece when its end comes near the window. */
export function lazyList<Item>(list: HTMLElement, items: readonly Item[], make: (item: Item) => Node, piece = 60): () => void {
  let shown = 0;
  const more = (): void => {
    list.append(...items.slice(shown, shown + piece).map(make));
    shown += piece;
    const last = list.lastElementChild;
    if (shown < items.length && last !== null) observer.observe(last);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        more();
      }
    },
    { rootMargin: '800px' },
  );
  more();
  return () => observer.disconnect();
}
