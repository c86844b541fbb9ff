import type { MessageKey } from '../../../i18n/language';

/** What the sources that the product comes with publish; a registry may hold others, which are shown as they are. */
export const KIND_WORD: Record<string, MessageKey> = {
  law: 'sources.kind.law',
  government: 'sources.kind.government',
  official_statistics: 'sources.kind.official_statistics',
  standard: 'sources.kind.standard',
  science: 'sources.kind.science',
  health: 'sources.kind.health',
  reference: 'sources.kind.reference',
  encyclopedia: 'sources.kind.encyclopedia',
  dictionary: 'sources.kind.dictionary',
  fact_check: 'sources.kind.fact_check',
  news: 'sources.kind.news',
  self_published: 'sources.kind.self_published',
  satire: 'sources.kind.satire',
  content_farm: 'sources.kind.content_farm',
  mirror: 'sources.kind.mirror',
  chatbot: 'sources.kind.chatbot',
};
