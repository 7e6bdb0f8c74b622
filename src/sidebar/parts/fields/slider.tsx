import { useId } from 'preact/hooks';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** The value in words, shown at the right and read aloud. */
  readonly shown: string;
  readonly onChange: (value: number) => void;
  readonly testId?: string;
}

/** Label and value on one line, the slider under them; it reports while it moves. */
export function Slider({ label, value, least, most, shown, onChange, testId }: SliderProps) {
  const id = useId();
  const filled = most > least ? (100 * (value - least)) / (most - least) : 0;
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output for={id}>{shown}</output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={1}
        value={value}
        aria-valuetext={shown}
        style={{ '--filled': `${filled}%` }}
        data-testid={testId}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
}
