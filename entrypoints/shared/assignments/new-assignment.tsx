import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { useTranslator } from '../../../components/translator';
import { addAssignment } from '../../../lib/actions/save-assignment';
import { useRun } from '../use-run';
import { useToday } from '../use-today';
import { AssignmentForm } from './assignment-form';

/** A new assignment, with the people of Kring who are part of it; the form opens when it is asked for. */
export function NewAssignment() {
  const { t } = useTranslator();
  const run = useRun();
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <div>
        <Button icon="add" onClick={() => setOpen(true)}>
          {t('assignments.new')}
        </Button>
      </div>
    );
  }
  return (
    <Card>
      <AssignmentForm
        today={today}
        submitLabel={t('common.add')}
        onCancel={() => setOpen(false)}
        onSubmit={async (fields) => {
          const isKept = await run(() => addAssignment(fields));
          if (isKept) setOpen(false);
          return isKept;
        }}
      />
    </Card>
  );
}
