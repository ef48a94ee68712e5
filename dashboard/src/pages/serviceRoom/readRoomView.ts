import { enumLabels } from '../../generated/enumLabels.ts';
import type { Agency, PlanLineState } from '../../generated/pages/serviceRoom/monthPlanLines.ts';
import type { ReportDutyState } from '../../generated/pages/serviceRoom/reportDuties.ts';
import { type RoomPanel, type RoomView, roomPanels } from './RoomView.ts';

/** The view that an address asks for; what it does not name, or names wrongly, is as in `usual`. */
export function readRoomView(address: URLSearchParams, usual: Pick<RoomView, 'region' | 'month'>): RoomView {
  const panel = address.get('panel');
  const region = address.get('region');
  const month = address.get('month');
  const agency = address.get('agency');
  const state = address.get('state');
  const reports = address.get('reports');
  return {
    panel: isPanel(panel) ? panel : 'plan',
    region: region !== null && /^\d{6}$/.test(region) ? region : usual.region,
    month: month !== null && /^20\d{2}-(0[1-9]|1[0-2])$/.test(month) ? month : usual.month,
    agency: isAgency(agency) ? agency : null,
    state: isState(state) ? state : null,
    reports: isReportState(reports) ? reports : null,
    person: address.get('person'),
  };
}

function isPanel(value: string | null): value is RoomPanel {
  return roomPanels.some((panel) => panel === value);
}

function isAgency(value: string | null): value is Agency {
  return value !== null && Object.hasOwn(enumLabels['Agency'] ?? {}, value);
}

function isState(value: string | null): value is PlanLineState {
  return value !== null && Object.hasOwn(enumLabels['PlanLineState'] ?? {}, value);
}

function isReportState(value: string | null): value is ReportDutyState {
  return value !== null && Object.hasOwn(enumLabels['ReportDutyState'] ?? {}, value);
}
