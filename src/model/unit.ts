import { z } from 'zod';
import { count } from './count.js';
import { line } from './text.js';

/** In what capacity someone signs; the layout prints `TM.`, `KT.` … or `T/M`, `K/T` … */
const authorityCode = z.enum(['behalf', 'deputy', 'order', 'delegated', 'acting']).meta({ label: 'Quyền hạn ký' });

/** Who signs for a unit, when it is not simply its head, or when the name is known. */
const signatorySchema = z
  .strictObject({
    name: line('Họ và tên người ký').optional(),
    title: line('Chức vụ người ký').optional(),
    authority: authorityCode.optional(),
    behalfOf: line('Ký thay mặt (tập thể) hoặc thay (chức vụ)').optional(),
  })
  .meta({ label: 'Người ký' });

/** How many people work in a unit. */
const staffSchema = z
  .strictObject({
    total: count('Tổng số cán bộ, công chức, viên chức, người lao động').optional(),
    women: count('Trong đó là nữ').optional(),
    partyMembers: count('Trong đó là đảng viên').optional(),
  })
  .meta({ label: 'Số người của đơn vị' });

/** A member unit. */
const unitSchema = z
  .strictObject({
    id: line('Mã đơn vị').optional(),
    name: line('Tên đơn vị'),
    superior: line('Cơ quan cấp trên của đơn vị, khi khác cơ quan chủ quản của khối').optional(),
    issuerCode: line('Ký hiệu của đơn vị trong số văn bản').optional(),
    headTitle: line('Chức vụ người đứng đầu').optional(),
    signatory: signatorySchema.optional(),
    staff: staffSchema.optional(),
  })
  .meta({ label: 'Đơn vị' });

/** The member units, at least one. */
export const unitsSchema = z
  .array(unitSchema)
  .check((context) => {
    if (context.value.length > 0) return;
    context.issues.push({ code: 'custom', input: context.value, params: { code: 'data.no-units', facts: {} } });
  })
  .meta({ label: 'Các đơn vị' });
