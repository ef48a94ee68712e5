import { Button, Input, Select } from 'antd';
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { enumLabels } from '../../generated/enumLabels.ts';
import { useWords } from '../../locale/useWords.ts';
import type { WallBoard } from './createWallBoard.ts';
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

/** What to look for; all of it stands in the address. */
export const WallFilters = memo(function WallFilters(given: WallFiltersProps) {
  const { address, board, onChange, onOrder, onClear } = given;
  const { t } = useTranslation('wall');
  const { label } = useWords();
  const { filter, order } = address;
  const regions = useRegionOptions(filter.region);
  const stewards = useStewardOptions(filter, board);
  const isFiltered = filter.region !== null || filter.steward !== null || filter.text !== '' || hasList(filter);
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
      <Select
        className="wall-order"
        aria-label={t('filter.order')}
        value={order.key}
        options={wallSortKeys.map((value) => ({ value, label: t(`order.${value}`) }))}
        onChange={(key) => onOrder({ key, backwards: false })}
      />
      {isFiltered && (
        <Button type="link" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
});

function hasList({ levels, kinds, stages, lights }: WallAddress['filter']): boolean {
  return levels.length + kinds.length + stages.length + lights.length > 0;
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
