import { Eye, EyeOff } from 'lucide-react';
import type { useShownForAMinute } from '../../hooks/useShownForAMinute.ts';
import { Button } from './Button.tsx';

interface Props {
  shown: ReturnType<typeof useShownForAMinute>;
  /** What it says while that is hidden, and while it shows. */
  show: string;
  hide: string;
}

/** Shows what a glance at the screen may not tell, such as names, and hides it again. */
export function ShowButton({ shown, show, hide }: Props) {
  return (
    <Button
      look="quiet"
      icon={shown.isShown ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
      onPress={shown.toggle}
    >
      {shown.isShown ? hide : show}
    </Button>
  );
}
