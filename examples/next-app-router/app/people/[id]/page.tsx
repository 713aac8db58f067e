import { RecordPage } from '../../RecordPage';

type Props = { params: Promise<{ id: string }> };

export default async function PersonPage({ params }: Props) {
  return <RecordPage viewType="person" id={(await params).id} />;
}
