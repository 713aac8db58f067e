import { RecordPage } from '../../RecordPage';

type Props = { params: Promise<{ id: string }> };

export default async function CompanyPage({ params }: Props) {
  return <RecordPage viewType="company" id={(await params).id} />;
}
