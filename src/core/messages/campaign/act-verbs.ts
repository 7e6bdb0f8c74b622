import type { Message } from '../message';

/** How a person names an act in one line, the first word or words of it; of two that begin alike the longer is meant. */
export const actVerbs = {
  decline: ['decline', 'declined', '婉拒', '拒绝合作', '拒绝'],
  'no-show': ['no-show', 'no show', 'noshow', '跳票', '失联'],
  cancel: ['cancel', '取消合作', '取消'],
  bench: ['bench', '退回备选', '备选'],
  unfound: ['unfound', 'not found', '未收录'],
  deleted: ['deleted', 'delete', '删稿', '已删稿'],
  finish: ['finish', '办结'],
  swap: ['swap', '换同级', '替换', '换'],
  delay: ['delay', 'move', '改期', '延期'],
  late: ['late', 'product late', '产品延期', '产品晚到', '晚到'],
  hold: ['hold', 'pause', '暂缓', '暂停'],
  resume: ['resume', '恢复'],
  accept: ['accept', '接单'],
  'parcel back': ['parcel back', 'refused parcel', 'parcel refused', '拒收'],
  agree: ['agree', '议价', '成交价', '成交'],
  fill: ['fill', '补位', '补人'],
  places: ['places', 'place', '名额'],
  version: ['version', '发送版本', '版本'],
  sign: ['sign', '签字', '客户确认'],
  undo: ['undo', '撤销', '撤回'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Small words of such a line, each in all the ways in which it is understood. */
export const actSmallWords = {
  because: ['because', '因为', '原因'],
  and: ['and', '&', '和', '及'],
  with: ['with', '换成', '由'],
  to: ['to', 'by', '至', '到', '改至', '延后', '发给', '给'],
  days: ['days', 'day', 'd', '天', '日'],
  lot: ['lot', '名额组'],
  refill: ['refill', '补位'],
  repost: ['repost', '补发'],
  video: ['video', '视频'],
  image: ['image', '图文'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Lines that are understood, as a sentence names them. */
export const actExamples = {
  such: {
    en: 'decline M03; delay M02 to 12-14; agree M03 9500; late 5; undo',
    zh: '婉拒 M03；改期 M02 12-14；成交 M03 9500；产品晚到 5 天；撤销',
  },
} as const satisfies Record<string, Message>;
