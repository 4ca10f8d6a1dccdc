/** How a document stands on the day asked: in words, never by colour alone. */
import type { DocumentStatus } from '../../../server/api/shapes.ts';

const CLASS: Record<DocumentStatus, string> = { 现行有效: 'in', 尚未施行: 'before', 已经失效: 'out' };

export const Status = ({ status }: { status: DocumentStatus }) => (
  <span className={`library-status library-${CLASS[status]}`}>{status}</span>
);
