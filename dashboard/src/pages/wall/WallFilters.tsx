import { Button, Drawer, Input, Select } from 'antd';
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { enumLabels } from '../../generated/enumLabels.ts';
import { useWords } from '../../locale/useWords.ts';
import type { WallBoard } from './createWallBoard.ts';
import { useIsPhone } from './useIsPhone.ts';
import { useRegionOptions } from './useRegionOptions.ts';
import { useStewardOptions } from './useStewardOptions.ts';
import { wallSortKeys } from './WallOrder.ts';
import type { WallAddress } from './wallAddress.ts';

interface WallFiltersProps {
  readonly address: WallAddress;
  readonly board: WallBoard;
  readonly onChange: (change: Partial<WallAddress['filter']>) => void;
  readonly onOrder: (order: WallAddress['order']) => void;
  readonly onClear: () => void;
}

const levels = ['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT'] as const;

/** What to look for; all of it stands in the address. On a phone it is in a drawer, so that the projects are in sight. */
export const WallFilters = memo(function WallFilters(given: WallFiltersProps) {
  const { address, onOrder } = given;
  const { t } = useTranslation('wall');
  const [isOpen, setOpen] = useState(false);
  if (!useIsPhone()) return <Fields {...given} />;
  const count = countOf(address.filter);
  const name = count === 0 ? t('filters') : t('named', { name: t('filters'), count });
  return (
    <div className="wall-filters">
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {name}
      </Button>
      <Select
        aria-label={t('filter.order')}
        value={address.order.key}
        options={wallSortKeys.map((value) => ({ value, label: t(`order.${value}`) }))}
        onChange={(key) => onOrder({ key, backwards: false })}
      />
      <Drawer title={t('filters')} placement="bottom" size="auto" open={isOpen} onClose={() => setOpen(false)}>
        <Fields {...given} />
        <Button type="primary" block onClick={() => setOpen(false)}>
          {t('filter.show')}
        </Button>
      </Drawer>
    </div>
  );
});

function Fields({ address, board, onChange, onClear }: WallFiltersProps) {
  const { t } = useTranslation('wall');
  const { label } = useWords();
  const { filter } = address;
  const regions = useRegionOptions(filter.region);
  const stewards = useStewardOptions(filter, board);
  const isFiltered = countOf(filter) > 0;
  return (
    <search className="wall-filters" aria-label={t('filters')}>
      <Select
        aria-label={t('filter.region')}
        placeholder={t('filter.region')}
        value={filter.region}
        options={regions}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={260}
        onChange={(region) => onChange({ region: region ?? null })}
      />
      <Select
        mode="multiple"
        maxTagCount="responsive"
        aria-label={t('filter.level')}
        placeholder={t('filter.level')}
        value={[...filter.levels]}
        options={levels.map((value) => ({ value, label: label('KeyLevel', value) }))}
        onChange={(chosen) => onChange({ levels: chosen })}
      />
      <Select
        mode="multiple"
        maxTagCount="responsive"
        aria-label={t('filter.kind')}
        placeholder={t('filter.kind')}
        value={[...filter.kinds]}
        options={kindsOf(filter.kinds).map((value) => ({ value, label: label('ProjectKind', value) }))}
        onChange={(chosen) => onChange({ kinds: chosen })}
      />
      <Select
        aria-label={t('filter.steward')}
        placeholder={t('filter.steward')}
        value={filter.steward}
        options={stewards}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={260}
        onChange={(steward) => onChange({ steward: steward ?? null })}
      />
      <TextFilter text={filter.text} onText={(text) => onChange({ text })} />
      {isFiltered && (
        <Button type="link" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}

/** How many fields are in use. */
function countOf({ region, steward, text, ...lists }: WallAddress['filter']): number {
  const used = [region !== null, steward !== null, text !== '', ...Object.values(lists).map((one) => one.length > 0)];
  return used.filter(Boolean).length;
}

type Kind = WallAddress['filter']['kinds'][number];

function kindsOf(chosen: readonly Kind[]): readonly Kind[] {
  const isKind = (value: string): value is Kind => Object.hasOwn(enumLabels['ProjectKind'] ?? {}, value);
  return [...new Set([...Object.keys(enumLabels['ProjectKind'] ?? {}).filter(isKind), ...chosen])];
}

const typingMs = 250;

function TextFilter({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const { t } = useTranslation('wall');
  const [typed, setTyped] = useState(text);
  const [shown, setShown] = useState(text);
  if (shown !== text) {
    setShown(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onText(typed.trim()), typingMs);
    return () => clearTimeout(timer);
  }, [typed, text, onText]);
  return (
    <Input
      type="search"
      allowClear
      maxLength={100}
      aria-label={t('filter.text')}
      placeholder={t('filter.text')}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}
