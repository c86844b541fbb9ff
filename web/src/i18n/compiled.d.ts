/** Parts of a catalogue whose messages were parsed at build time (see `compiledMessages` in vite.config.ts). */
declare module '*.json?icu=task' {
  import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

  const messages: Record<string, string | MessageFormatElement[]>;
  export default messages;
}

declare module '*.json?icu=lead' {
  export { default } from '*.json?icu=task';
}

declare module '*.json?icu=compare' {
  export { default } from '*.json?icu=task';
}

declare module '*.json?icu=panels' {
  export { default } from '*.json?icu=task';
}

declare module '*.json?icu=outside' {
  export { default } from '*.json?icu=task';
}

declare module '*.json?icu=versions' {
  export { default } from '*.json?icu=task';
}
