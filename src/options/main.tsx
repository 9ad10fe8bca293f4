import '../ui/words/all.ts';
import { render } from 'preact';
import { livePort } from './live-port.ts';
import { Options } from './Options.tsx';

const root = document.getElementById('root');
if (root) render(<Options port={livePort()} />, root);
