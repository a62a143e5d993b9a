package org.inkbook.notebook;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Collects the names of one cell from the trees of its snippets, taken in order. */
final class NameScanner extends ScopedScanner {
  private static final Set<String> NO_NAMES = Set.of("this", "super", "var", "<error>", "");

  private final Set<String> declares = new HashSet<>();
  private final Set<String> changes = new HashSet<>();
  private final Set<String> uses = new HashSet<>();

  /** Used inside methods and types, which JShell lets refer to what comes later in the cell. */
  private final Set<String> usesWithin = new HashSet<>();

  private boolean within;

  CellNames names() {
    usesWithin.removeIf(this::isDeclared);
    uses.addAll(usesWithin);
    return new CellNames(declares, changes, uses);
  }

  /** A statement, local declaration or expression of the cell. */
  void statement(Tree tree) {
    if (tree instanceof VariableTree) {
      scan(tree, null);
    } else {
      scopes.within(() -> scan(tree, null));
    }
  }

  /** A method, type or field of the cell. */
  void member(Tree tree) {
    within = !(tree instanceof VariableTree);
    scan(tree, null);
    within = false;
  }

  @Override
  public Void visitImport(ImportTree tree, Void unused) {
    String path = tree.getQualifiedIdentifier().toString();
    String name = path.substring(path.lastIndexOf('.') + 1);
    if (name.equals("*")) {
      declares.add((tree.isStatic() ? "static " : "") + path);
    } else {
      declares.add(name);
      if (tree.isStatic()) {
        declares.add(name + "()");
      }
    }
    return null;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    scan(tree.getModifiers(), null);
    scan(tree.getType(), null);
    if (scopes.outermost()) {
      scopes.within(() -> scan(tree.getInitializer(), null));
    } else {
      scan(tree.getInitializer(), null);
    }
    declare(tree.getName().toString());
    return null;
  }

  @Override
  public Void visitMethod(MethodTree tree, Void unused) {
    if (scopes.outermost()) {
      declare(signature(tree));
    }
    scopes.within(
        () -> {
          // The return type, which may be one of them, stands after them.
          scan(tree.getTypeParameters(), null);
          super.visitMethod(tree, null);
        });
    return null;
  }

  private static String signature(MethodTree tree) {
    return tree.getParameters().stream()
        .map(parameter -> String.valueOf(parameter.getType()))
        .collect(Collectors.joining(",", tree.getName() + "(", ")"));
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    if (!tree.getSimpleName().isEmpty()) {
      declare(tree.getSimpleName().toString());
    }
    scopes.within(
        () -> {
          tree.getMembers().forEach(member -> declareMember(member, tree.getKind()));
          super.visitClass(tree, null);
        });
    return null;
  }

  /** Members are known in the whole of their type, before their own lines too. */
  private void declareMember(Tree member, Tree.Kind owner) {
    if (member instanceof MethodTree method) {
      scopes.declare(method.getName() + "()");
    } else if (member instanceof ClassTree type) {
      scopes.declare(type.getSimpleName().toString());
    } else if (member instanceof VariableTree field) {
      scopes.declare(field.getName().toString());
      boolean component =
          owner == Tree.Kind.RECORD && !field.getModifiers().getFlags().contains(Modifier.STATIC);
      if (component) {
        scopes.declare(field.getName() + "()");
      }
    }
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    scan(tree.getTypeArguments(), null);
    if (tree.getMethodSelect() instanceof IdentifierTree method) {
      use(method.getName() + "()");
    } else {
      scan(tree.getMethodSelect(), null);
    }
    return scan(tree.getArguments(), null);
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    use(tree.getName().toString());
    return null;
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void unused) {
    super.visitAssignment(tree, null);
    change(tree.getVariable());
    return null;
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
    super.visitCompoundAssignment(tree, null);
    change(tree.getVariable());
    return null;
  }

  @Override
  public Void visitUnary(UnaryTree tree, Void unused) {
    super.visitUnary(tree, null);
    switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          change(tree.getExpression());
      default -> {}
    }
    return null;
  }

  private void change(ExpressionTree target) {
    if (target instanceof IdentifierTree variable) {
      String name = variable.getName().toString();
      if (!within && !scopes.know(name) && !declares.contains(name)) {
        changes.add(name);
      }
    } else if (target instanceof ArrayAccessTree element) {
      change(element.getExpression());
    } else if (target instanceof MemberSelectTree field) {
      change(field.getExpression());
    } else if (target instanceof ParenthesizedTree inner) {
      change(inner.getExpression());
    }
  }

  private void declare(String name) {
    if (scopes.outermost()) {
      declares.add(name);
    } else {
      scopes.declare(name);
    }
  }

  private void use(String name) {
    if (NO_NAMES.contains(name) || scopes.know(name)) {
      return;
    }
    if (within) {
      usesWithin.add(name);
    } else if (!isDeclared(name)) {
      uses.add(name);
    }
  }

  private boolean isDeclared(String name) {
    return name.endsWith("()")
        ? declares.stream().anyMatch(made -> made.startsWith(name.substring(0, name.length() - 1)))
        : declares.contains(name);
  }
}
