/**
 * Letters by SMTP. Off unless `ZHANGTU_SMTP_URL` (smtp://user:password@host:port) and `ZHANGTU_MAIL_FROM` are set. A letter names procedures, steps and
 * days; whom a case concerns never leaves the office by mail.
 */
import { createTransport } from 'nodemailer';

export interface Letter {
  to: string;
  subject: string;
  text: string;
}
export interface Mailer {
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** How long a mail server may keep us waiting, in milliseconds. */
const PATIENCE_MS = 15_000;

/** The mailer that the environment asks for; undefined when mail is off. Throws in words when only one of the two is set. */
export function mailerOf(env: Record<string, string | undefined>): Mailer | undefined {
  const url = env.ZHANGTU_SMTP_URL;
  const from = env.ZHANGTU_MAIL_FROM;
  if (!url && !from) return undefined;
  if (!url || !from) throw new Error('发邮件须同时设置 ZHANGTU_SMTP_URL 和 ZHANGTU_MAIL_FROM');
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  return {
    send: async ({ to, subject, text }) => {
      await transport.sendMail({ from, to, subject, text });
    },
    close: () => transport.close(),
  };
}
