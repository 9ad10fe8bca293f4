import { useId, useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import { MAX_FILE_LENGTH, type ReadFile } from '../platform/settings-file.ts';
import { describeChange } from './describe-change.ts';
import { describeFault } from './file-words.ts';
import type { OptionsPort } from './port.ts';
import { UndoBar } from './UndoBar.tsx';
import { useUndo } from './use-undo.ts';
import { useOptionsWords } from './words/words.ts';

/** Writes all settings to a file, and takes them from one: shown before they are adopted, undone after, and never in part. */
export function SettingsFile({ port, settings }: { port: OptionsPort; settings: Settings }) {
  const words = useOptionsWords();
  const { file: text } = words;
  const [read, setRead] = useState<ReadFile>();
  const undoable = useUndo(port.replace);
  const noteId = useId();
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    // A file that was mended and is chosen again would else be no change.
    input.value = '';
    if (file) setRead(await readFile(port, file));
  };
  const adopt = async (next: Settings) => {
    await undoable.run(() => port.replace(next));
    setRead(undefined);
  };
  return (
    <>
      <div class="reset">
        <button
          type="button"
          class="button"
          onClick={() => port.save(fileNameOf(new Date()), port.file.write(settings))}
        >
          {text.save}
        </button>
        <label class="button file-button">
          {text.open}
          <input
            type="file"
            accept=".json,application/json"
            aria-describedby={noteId}
            onChange={(event) => take(event.currentTarget)}
          />
        </label>
      </div>
      <p class="note" id={noteId}>
        {text.openNote}
      </p>
      <div role="status">
        {read && !read.ok && <Faults faults={read.faults} />}
        {read?.ok && (
          <Preview
            lines={describeChange(settings, read.settings, words)}
            onAdopt={() => adopt(read.settings)}
            onCancel={() => setRead(undefined)}
          />
        )}
      </div>
      <div class="reset">
        {!read && <UndoBar done={undoable.done} words={text} canUndo={undoable.canUndo} onUndo={undoable.undo} />}
      </div>
    </>
  );
}

/** The same in every language, so that files of one kind stand together. */
function fileNameOf(today: Date): string {
  return `backstory-settings-${today.toISOString().slice(0, 10)}.json`;
}

/** A file that cannot be one of ours is not even read. */
async function readFile(port: OptionsPort, file: File): Promise<ReadFile> {
  const tooLarge: ReadFile = { ok: false, faults: [{ line: 1, path: '', kind: 'large' }] };
  // No character takes more than four bytes.
  if (file.size > MAX_FILE_LENGTH * 4) return tooLarge;
  try {
    return port.file.read(await file.text());
  } catch {
    return { ok: false, faults: [{ line: 1, path: '', kind: 'syntax' }] };
  }
}

function Faults({ faults }: { faults: Extract<ReadFile, { ok: false }>['faults'] }) {
  const words = useOptionsWords();
  return (
    <div class="notice">
      <p>{words.file.refused}</p>
      <ul class="notice-list">
        {faults.map((fault, index) => (
          <li key={index}>{describeFault(fault, words.file)}</li>
        ))}
      </ul>
    </div>
  );
}

interface PreviewProps {
  lines: ReturnType<typeof describeChange>;
  onAdopt: () => void;
  onCancel: () => void;
}

function Preview({ lines, onAdopt, onCancel }: PreviewProps) {
  const { file: text } = useOptionsWords();
  return (
    <div class="notice">
      <p>{lines.length ? text.preview : text.same}</p>
      {lines.length > 0 && (
        <dl class="notice-list">
          {lines.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="notice-buttons">
        {lines.length > 0 && (
          <button type="button" class="button" onClick={onAdopt}>
            {text.adopt}
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={onCancel}>
          {lines.length ? text.cancel : text.close}
        </button>
      </p>
    </div>
  );
}
