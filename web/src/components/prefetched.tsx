import { type ComponentType, lazy, Suspense, useState } from 'react';

/**
 * A part whose code is fetched behind the screen (`fetch`). Once it is here it renders at once; `lazy` alone would wait a
 * moment at its first use, and keys pressed in that moment would act elsewhere.
 */
export function prefetched<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  let arrived: ComponentType<Props> | null = null;
  const fetch = async () => {
    const module = await load();
    arrived = module.default;
    return module;
  };
  const Late = lazy(fetch) as unknown as ComponentType<Props>;
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, where its module begins.
  function Prefetched(props: Props) {
    // What a place began with it keeps: another component would begin anew and drop the focus.
    const [Part] = useState(() => arrived ?? Late);
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  }
  return Object.assign(Prefetched, { fetch });
}
