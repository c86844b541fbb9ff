import type { RegistryDraft } from './registryDraft';

const key = (projectId: string) => `cotejo.registry.${projectId}`;

/** The draft that this browser keeps of a project's registry; none where there is none, or none that can be read. */
export function readDraft(projectId: string): RegistryDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(projectId)) ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps it, or forgets it; where the browser keeps nothing, it lives as long as the page. */
export function writeDraft(projectId: string, draft: RegistryDraft | null): void {
  try {
    if (draft === null) localStorage.removeItem(key(projectId));
    else localStorage.setItem(key(projectId), JSON.stringify(draft));
  } catch {
    // Private windows and full disks refuse; nothing is lost while the page is open.
  }
}

function isDraft(kept: unknown): kept is RegistryDraft {
  return typeof kept === 'object' && kept !== null && 'version' in kept && 'edits' in kept && Array.isArray(kept.edits);
}
