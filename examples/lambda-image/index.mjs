// Two handlers in one image: the image's CMD names the first, and a function's ImageConfig may name the other.
export async function handler({ name }, context) {
  if (!name) throw new Error('an order has a name');
  return { greeting: `${process.env.GREETING ?? 'Hello'}, ${name}`, function: context.functionName };
}

export async function farewell({ name }) {
  return { greeting: `Goodbye, ${name}`, folder: process.cwd() };
}
