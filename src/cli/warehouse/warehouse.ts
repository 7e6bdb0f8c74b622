/** `npm run warehouse`: the score as queries for BigQuery, or run here on a file that no sheet can hold. */
import { cliHelpMessages as help } from '../../core/messages/cli/help';
import { command } from '../command';
import { runWarehouse } from './run-warehouse';
import { readWarehouseArguments } from './warehouse-arguments';

void command(
  (given) => runWarehouse(readWarehouseArguments(given), (line) => console.log(line)),
  help.warehouse,
);
