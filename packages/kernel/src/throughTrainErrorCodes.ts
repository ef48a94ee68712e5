/** Refusals of the through-train and its bookings (concierge); part of `errorCodes`. */
export const throughTrainErrorCodes = {
  BUS_NOT_FOUND: { en: 'No bus has this id.', zh: '直通车不存在。' },
  BUS_NUMBER_TAKEN: { en: 'Another bus has this fleet number.', zh: '该车队编号已被其他直通车使用。' },
  BUS_OUT_OF_SERVICE: { en: 'The bus is out of service on that day.', zh: '直通车当日停用。' },
  BUS_BOOKED: {
    en: 'The bus is booked in this time; move or cancel the bookings first.',
    zh: '直通车在此期间已有预约，请先改期或取消。',
  },
  BUS_OUTAGE_NOT_FOUND: { en: 'The bus has no such time out of service ahead.', zh: '该停用记录不存在或已结束。' },
  BUS_SLOT_NOT_FOUND: { en: 'No slot has this id.', zh: '预约时段不存在。' },
  BUS_SLOT_OVERLAPS: {
    en: 'The bus, the crew or somebody of the crew has another slot at this time.',
    zh: '直通车、服务专班或其成员在此时间已有其他时段。',
  },
  BUS_SLOT_WITHDRAWN: { en: 'The slot is not offered any more.', zh: '该预约时段已撤销。' },
  BUS_SLOT_TAKEN: { en: 'Somebody else has booked this slot.', zh: '该时段已被预约。' },
  BUS_SLOT_PAST: { en: 'The slot has begun already.', zh: '该时段已开始。' },
  BUS_BOOKING_NOT_FOUND: { en: 'No booking of the bus has this id.', zh: '直通车预约不存在。' },
  BUS_NOT_FOR_PROJECT: {
    en: 'The bus serves projects on a key list; the service room may allow another with a reason.',
    zh: '直通车服务于重点项目；其他项目须由服务室说明理由后准予预约。',
  },
  BUS_REGION_MISMATCH: {
    en: 'The bus or its crew does not serve this region.',
    zh: '该直通车或服务专班不服务本地区。',
  },
  BUS_DEPARTURE_NOT_DUE: { en: 'The bus leaves on the day of its slot.', zh: '直通车应于预约时段当日出发。' },
  BUS_EQUIPMENT_UNCHECKED: {
    en: 'The equipment was not checked for this departure, or too long ago.',
    zh: '本次出车前未清点设备，或清点已过时效。',
  },
  BUS_EQUIPMENT_INCOMPLETE: {
    en: 'Pieces of the equipment are missing or do not work.',
    zh: '车载设备缺失或无法使用，不得出车。',
  },
  NOT_ON_CREW: { en: 'Only a member of the crew on the bus may do this.', zh: '仅随车服务专班成员可办理。' },
} as const satisfies Record<string, { en: string; zh: string }>;
