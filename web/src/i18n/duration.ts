const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Active time on a clock face: `06:12`, `1:02:09`. */
export function clockFace(millis: number): string {
  const seconds = Math.max(0, Math.floor(millis / SECOND));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}

/** Active time in words that read the same in es and en: `11 h 20 min`, `6 min 12 s`. */
export function spokenDuration(millis: number): string {
  const hours = Math.floor(millis / HOUR);
  const minutes = Math.floor((millis % HOUR) / MINUTE);
  const seconds = Math.floor((millis % MINUTE) / SECOND);
  if (hours > 0) return `${hours} h ${minutes} min`;
  if (minutes === 0) return `${seconds} s`;
  return seconds === 0 ? `${minutes} min` : `${minutes} min ${seconds} s`;
}
