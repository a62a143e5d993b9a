package org.inkbook.notebook;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.util.TreeScanner;

/** Goes through trees, opening and closing the scopes in which Java knows local names. */
abstract class ScopedScanner extends TreeScanner<Void, Void> {
  final Scopes scopes = new Scopes();

  @Override
  public Void visitBlock(BlockTree tree, Void unused) {
    scopes.within(() -> super.visitBlock(tree, null));
    return null;
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void unused) {
    scopes.within(() -> super.visitForLoop(tree, null));
    return null;
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
    scan(tree.getExpression(), null);
    scopes.within(
        () -> {
          scan(tree.getVariable(), null);
          scan(tree.getStatement(), null);
        });
    return null;
  }

  @Override
  public Void visitTry(TryTree tree, Void unused) {
    scopes.within(() -> super.visitTry(tree, null));
    return null;
  }

  @Override
  public Void visitCatch(CatchTree tree, Void unused) {
    scopes.within(() -> super.visitCatch(tree, null));
    return null;
  }

  @Override
  public Void visitCase(CaseTree tree, Void unused) {
    scopes.within(() -> super.visitCase(tree, null));
    return null;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    scopes.within(() -> super.visitLambdaExpression(tree, null));
    return null;
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void unused) {
    return scan(tree.getAnnotationType(), null);
  }

  @Override
  public Void visitErroneous(ErroneousTree tree, Void unused) {
    return scan(tree.getErrorTrees(), null);
  }

  @Override
  public Void visitTypeParameter(TypeParameterTree tree, Void unused) {
    scopes.declare(tree.getName().toString());
    return super.visitTypeParameter(tree, null);
  }
}
