import type { Message } from './message';

export const settingsMessages = {
  unknownKey: {
    en: 'Unknown setting "{key}": take the keys from the Settings tab.',
    zh: '未知设置“{key}”：请使用“设置”表中的键名。',
  },
  unknownKeyNear: {
    en: 'Unknown setting "{key}": did you mean "{near}"?',
    zh: '未知设置“{key}”：是否想用“{near}”？',
  },
  outOfRange: {
    en: 'Setting "{key}" must be a number from {least} to {most}; it is "{value}".',
    zh: '设置“{key}”须为 {least} 到 {most} 之间的数字；现为“{value}”。',
  },
  notAChoice: {
    en: 'Setting "{key}" must be one of {choices}; it is "{value}".',
    zh: '设置“{key}”须为以下之一：{choices}；现为“{value}”。',
  },
  passedOver: {
    en: 'Passed over, as this version of Tierwise no longer has them: {keys}.',
    zh: '以下设置在此版本的 Tierwise 中已不存在，已略过：{keys}。',
  },
} as const satisfies Record<string, Message>;
