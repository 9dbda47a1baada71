import 'chalk';
import 'commander';
import 'conf';
import 'inquirer';
import 'yaml';
