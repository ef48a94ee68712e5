import type { InstalledPiece } from '../domain/bus.ts';
import { bookVisit } from '../usecases/bookVisit.ts';
import { cancelVisit } from '../usecases/cancelVisit.ts';
import { confirmVisit } from '../usecases/confirmVisit.ts';
import { enrolBus } from '../usecases/enrolBus.ts';
import { leaveWithBus } from '../usecases/leaveWithBus.ts';
import { moveVisit } from '../usecases/moveVisit.ts';
import { offerSlots } from '../usecases/offerSlots.ts';
import { offerWeek } from '../usecases/offerWeek.ts';
import { recordEquipment } from '../usecases/recordEquipment.ts';
import { refitBus } from '../usecases/refitBus.ts';
import { resumeBus } from '../usecases/resumeBus.ts';
import { stepVisit } from '../usecases/stepVisit.ts';
import { suspendBus } from '../usecases/suspendBus.ts';
import { takeBackSlot } from '../usecases/takeBackSlot.ts';
import { writeVisitEntry } from '../usecases/writeVisitEntry.ts';
import type { InstalledPieceInput, MutationResolvers } from './generated/resolversTypes.ts';

type ThroughTrainMutation =
  | 'registerThroughTrainBus'
  | 'equipThroughTrainBus'
  | 'takeBusOutOfService'
  | 'putBusBackIntoService'
  | 'openThroughTrainSlots'
  | 'openThroughTrainWeek'
  | 'withdrawThroughTrainSlot'
  | 'bookThroughTrain'
  | 'moveThroughTrainBooking'
  | 'cancelThroughTrainBooking'
  | 'confirmThroughTrainBooking'
  | 'checkBusEquipment'
  | 'departThroughTrain'
  | 'arriveThroughTrain'
  | 'recordThroughTrainVisit'
  | 'finishThroughTrainVisit'
  | 'reportThroughTrainNoShow';

/** What can be done about the through-train. */
export const throughTrainMutations: Pick<MutationResolvers, ThroughTrainMutation> = {
  registerThroughTrainBus: (_, { input: { equipment, ...asked } }, { change }) =>
    change((needs, principal) => enrolBus(needs, principal, { ...asked, equipment: toPieces(equipment ?? []) })),
  equipThroughTrainBus: (_, { busId, equipment }, { change }) =>
    change((needs, principal) => refitBus(needs, principal, { busId, equipment: toPieces(equipment) })),
  takeBusOutOfService: (_, asked, { change }) => change((needs, principal) => suspendBus(needs, principal, asked)),
  putBusBackIntoService: (_, asked, { change }) => change((needs, principal) => resumeBus(needs, principal, asked)),
  openThroughTrainSlots: (_, { times, ...asked }, { change }) => {
    const spans = times.map(({ startsAt, endsAt }) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }));
    return change((needs, principal) => offerSlots(needs, principal, { ...asked, spans }));
  },
  openThroughTrainWeek: (_, asked, { change }) => change((needs, principal) => offerWeek(needs, principal, asked)),
  withdrawThroughTrainSlot: (_, asked, { change }) =>
    change((needs, principal) => takeBackSlot(needs, principal, asked)),
  bookThroughTrain: (_, { input: { note = null, exceptionReason = null, ...asked } }, { change }) =>
    change((needs, principal) => bookVisit(needs, principal, { ...asked, note, exceptionReason })),
  moveThroughTrainBooking: (_, asked, { change }) => change((needs, principal) => moveVisit(needs, principal, asked)),
  cancelThroughTrainBooking: (_, asked, { change }) =>
    change((needs, principal) => cancelVisit(needs, principal, asked)),
  confirmThroughTrainBooking: (_, asked, { change }) =>
    change((needs, principal) => confirmVisit(needs, principal, asked)),
  checkBusEquipment: (_, { bookingId, pieces }, { change }) =>
    change((needs, principal) =>
      recordEquipment(needs, principal, {
        bookingId,
        pieces: pieces.map(({ note = null, ...piece }) => ({ ...piece, note })),
      }),
    ),
  departThroughTrain: (_, asked, { change }) => change((needs, principal) => leaveWithBus(needs, principal, asked)),
  arriveThroughTrain: (_, { bookingId }, { change }) =>
    change((needs, principal) => stepVisit(needs, principal, bookingId, { step: 'arrive' })),
  recordThroughTrainVisit: (_, { input: { applicationId = null, itemCode = null, ...asked } }, { change }) =>
    change((needs, principal) => writeVisitEntry(needs, principal, { ...asked, applicationId, itemCode })),
  finishThroughTrainVisit: (_, { bookingId, outcome }, { change }) =>
    change((needs, principal) => stepVisit(needs, principal, bookingId, { step: 'finish', outcome })),
  reportThroughTrainNoShow: (_, { bookingId, reason }, { change }) =>
    change((needs, principal) => stepVisit(needs, principal, bookingId, { step: 'reportNoShow', reason })),
};

function toPieces(pieces: readonly InstalledPieceInput[]): InstalledPiece[] {
  return pieces.map(({ code, assetNo = null }) => ({ code, assetNo }));
}
