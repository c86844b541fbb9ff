import { prefetched } from '../../components/prefetched';

/** The editor of a mark, wherever a mark is edited. */
export const MarkEditor = prefetched(() => import('./MarkEditor'));
