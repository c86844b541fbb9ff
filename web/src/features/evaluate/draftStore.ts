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
  /** What was last sent and perhaps not answered: a reload must know its own save from somebody else's. */
  lastSent?: SubmissionContent;
}

export interface DraftStore {
  read: (assignmentId: string) => Promise<LocalDraft | null>;
  write: (draft: LocalDraft) => Promise<void>;
  remove: (assignmentId: string) => Promise<void>;
}

const DATABASE = 'cotejo';
const TABLE = 'drafts';

/** Drafts in the browser's own database, so that a crash, a reload or a lost connection costs nothing. */
export const browserDrafts: DraftStore = {
  read: async (assignmentId) => (await inTable<LocalDraft | undefined>('readonly', (table) => table.get(assignmentId))) ?? null,
  write: async (draft) => {
    await inTable('readwrite', (table) => table.put(draft));
  },
  remove: async (assignmentId) => {
    await inTable('readwrite', (table) => table.delete(assignmentId));
  },
};

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE, { keyPath: 'assignmentId' });
    request.onsuccess = () => {
      request.result.onclose = () => {
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

async function inTable<Result>(mode: IDBTransactionMode, act: (table: IDBObjectStore) => IDBRequest): Promise<Result> {
  const transaction = (await database()).transaction(TABLE, mode);
  return new Promise((resolve, reject) => {
    const request = act(transaction.objectStore(TABLE));
    transaction.oncomplete = () => resolve(request.result as Result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}
