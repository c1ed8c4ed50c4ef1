import {
  Button,
  ComboBox,
  Dialog,
  DialogTrigger,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Modal,
  Popover,
} from 'react-aria-components';
import { createRoot } from 'react-dom/client';

/** Widgets that put style elements of their own into the page, which the policy allows by nonce only. */
function Page() {
  return (
    <main>
      <p id="text">Tekst van een zaak</p>
      <ComboBox>
        <Label>Thema</Label>
        <Input />
        <Button>Kies</Button>
        <Popover>
          <ListBox>
            <ListBoxItem>Pesten</ListBoxItem>
          </ListBox>
        </Popover>
      </ComboBox>
      <DialogTrigger>
        <Button>Open</Button>
        <Modal>
          <Dialog aria-label="Vraag">Zeker?</Dialog>
        </Modal>
      </DialogTrigger>
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
