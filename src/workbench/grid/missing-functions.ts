import type { Injector } from '@univerjs/core';
import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { BaseFunction, IFunctionService, StringValueObject } from '@univerjs/engine-formula';

/** Adds what Sheets has and Univer lacks, or cannot do without a browser. */
export function mendMissingFunctions(injector: Injector): void {
  injector.get(IFunctionService).registerExecutors(new ArrayFormula('ARRAYFORMULA'), new ImageStub('IMAGE'));
}

/** Univer spills every array, so there is nothing left to do. */
class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: FunctionVariantType): FunctionVariantType {
    return value;
  }
}

/** Univer's own needs the DOM's `Image`; the workbench fetches nothing, so a picture stays blank. */
class ImageStub extends BaseFunction {
  override minParams = 1;
  override maxParams = 4;

  override calculate(): BaseValueObject {
    return StringValueObject.create('');
  }
}
