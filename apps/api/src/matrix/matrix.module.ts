import { Module } from '@nestjs/common';
import { CellResolver } from './cell.resolver.js';
import { CriterionAnswerResolver } from './criterion-answer.resolver.js';
import { JurisdictionCellsResolver } from './jurisdiction-cells.resolver.js';
import { MatrixResolver } from './matrix.resolver.js';

@Module({ providers: [MatrixResolver, CellResolver, CriterionAnswerResolver, JurisdictionCellsResolver] })
export class MatrixModule {}
