import { currentLanguage } from '../i18n/language';
import { csrfToken, Refusal, Unreachable } from './call';
import type { Problem } from './types';

/** Sends bytes as they are and tells how much of them has gone, 0 to 1; XMLHttpRequest because fetch tells nothing of an upload's progress. */
export function upload<Answer>(path: string, bytes: Blob, onProgress: (share: number) => void = () => {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1${path}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.setRequestHeader('X-XSRF-TOKEN', csrfToken(document.cookie));
    request.upload.onprogress = (event) => onProgress(event.total === 0 ? 0 : event.loaded / event.total);
    request.onerror = () => reject(new Unreachable('upload'));
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText || '{}') as Answer);
      else reject(new Refusal(problemOf(request)));
    };
    request.send(bytes);
  });
}

/** A proxy may answer with a page of its own: the status line has to do. */
function problemOf(request: XMLHttpRequest): Problem {
  try {
    return JSON.parse(request.responseText) as Problem;
  } catch {
    return { type: 'about:blank', title: `HTTP ${request.status}`, status: request.status } as Problem;
  }
}
