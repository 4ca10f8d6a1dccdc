/** Sound recorded on the device, as a file like any other. Browsers lend the microphone to pages of https and of this machine alone. */
import { useRef, useState } from 'react';
import { Fault } from '../app/states.tsx';

export function Recorder({ done }: { done: (file: File) => void }) {
  const [on, setOn] = useState(false);
  const [fault, setFault] = useState<string>();
  const recorder = useRef<MediaRecorder>(undefined);
  if (!navigator.mediaDevices?.getUserMedia || typeof MediaRecorder === 'undefined') return null;

  const start = async () => {
    setFault(undefined);
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const pieces: Blob[] = [];
      const made = new MediaRecorder(stream);
      made.ondataavailable = (e) => pieces.push(e.data);
      made.onstop = () => {
        for (const track of stream.getTracks()) track.stop();
        const type = made.mimeType || 'audio/webm';
        const at = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-');
        done(new File(pieces, `录音${at}.${type.includes('mp4') ? 'm4a' : 'webm'}`, { type }));
      };
      made.start();
      recorder.current = made;
      setOn(true);
    } catch {
      setFault('没有取得话筒:请在浏览器中允许本页使用话筒');
    }
  };
  return (
    <>
      <button
        type="button"
        className="button"
        aria-pressed={on}
        onClick={() => {
          if (!on) return void start();
          recorder.current?.stop();
          setOn(false);
        }}
      >
        {on ? '停止录音' : '录音'}
      </button>
      {on && (
        <span className="recording" role="status">
          正在录音
        </span>
      )}
      <Fault says={fault} />
    </>
  );
}
