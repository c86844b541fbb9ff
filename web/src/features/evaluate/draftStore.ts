import type { SubmissionContent } from '../../api/types';

/** A draft as this device keeps it: what was written, on top of which version of the server, and how much is unsent. */
export interface LocalDraft {
  assignmentId: string;
  content: SubmissionContent;
  /** The server's version that this draft was written on. */
  version: number;
  /** How many changes the server has not acknowledged. */
  unsent: number;
  changedAt: string;
  /** The key of the submission under way: one per piece of work, however often it is retried. */
  submissionKey: string | null;
  /** What was sent on top of that version and not answered: this device must know its own save from somebody else's. */
  sent?: SubmissionContent[];
}

export interface DraftStore {
  read: (assignmentId: string) => Promise<LocalDraft | null>;
  write: (draft: LocalDraft) => Promise<void>;
  remove: (assignmentId: string) => Promise<void>;
}

/** The steps back and forth of a draft, for a reload; they belong to the draft as it was then. */
export interface StoredSteps {
  assignmentId: string;
  past: readonly SubmissionContent[];
  present: SubmissionContent;
  future: readonly SubmissionContent[];
}

const DATABASE = 'cotejo';
const DRAFTS = 'drafts';
const STEPS = 'steps';

/** Drafts in the browser's own database, so that a crash, a reload or a lost connection costs nothing. */
export const browserDrafts: DraftStore = {
  read: async (assignmentId) => (await inTable<LocalDraft | undefined>(DRAFTS, 'readonly', (t) => t.get(assignmentId))) ?? null,
  write: async (draft) => {
    await inTable(DRAFTS, 'readwrite', (table) => table.put(draft));
  },
  remove: async (assignmentId) => {
    await inTable(DRAFTS, 'readwrite', (table) => table.delete(assignmentId));
    await inTable(STEPS, 'readwrite', (table) => table.delete(assignmentId));
  },
};

/** The steps beside the drafts. What the snapshots have in common is stored once: the clone keeps references. */
export const browserSteps = {
  read: async (assignmentId: string) =>
    (await inTable<StoredSteps | undefined>(STEPS, 'readonly', (table) => table.get(assignmentId))) ?? null,
  write: async (steps: StoredSteps) => {
    await inTable(STEPS, 'readwrite', (table) => table.put(steps));
  },
};

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 2);
    request.onupgradeneeded = () => {
      for (const table of [DRAFTS, STEPS]) {
        if (!request.result.objectStoreNames.contains(table))
          request.result.createObjectStore(table, { keyPath: 'assignmentId' });
      }
    };
    request.onsuccess = () => {
      request.result.onclose = () => {
        opened = null;
      };
      // A newer Cotejo in another tab wants to change the tables: it must not wait for this one.
      request.result.onversionchange = () => {
        request.result.close();
        opened = null;
      };
      resolve(request.result);
    };
    request.onerror = () => {
      opened = null;
      reject(request.error);
    };
  });
  return opened;
}

async function inTable<Result>(
  name: string,
  mode: IDBTransactionMode,
  act: (table: IDBObjectStore) => IDBRequest,
): Promise<Result> {
  const transaction = (await database()).transaction(name, mode);
  return new Promise((resolve, reject) => {
    const request = act(transaction.objectStore(name));
    // Said at once, what was written outlives a page that is closed in this moment; by itself the browser would wait for
    // the page to hear of its success first.
    transaction.commit();
    transaction.oncomplete = () => resolve(request.result as Result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}
