/** A catalogue whose messages were parsed at build time (see `compiledMessages` in vite.config.ts). */
declare module '*.json?icu' {
  import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

  const messages: Record<string, string | MessageFormatElement[]>;
  export default messages;
}
